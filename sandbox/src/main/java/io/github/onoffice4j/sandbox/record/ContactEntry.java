package io.github.onoffice4j.sandbox.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One telephone number, fax number or e-mail address of an address.
 *
 * @param id number of the entry
 * @param kind {@code phone}, {@code mobile}, {@code fax} or {@code email}
 * @param type {@code private}, {@code business} or {@code ""}
 * @param value the number or address itself
 * @param isDefault whether it is the main entry of its kind
 * @param listed whether reads show it: the API loses entries that were added later without being the default
 */
public record ContactEntry(long id, String kind, String type, String value, boolean isDefault, boolean listed) {
    /** Where a record keeps its entries. */
    public static final String STORED = "#contacts";

    /** Returns the entries of {@code row}. */
    public static List<ContactEntry> of(Row row) {
        return row.get(STORED) instanceof List<?> entries
                ? entries.stream().map(ContactEntry.class::cast).toList()
                : List.of();
    }

    /** Returns the main entry of {@code kind}; a mobile number can be the main telephone number. */
    public static @Nullable ContactEntry main(Row row, String kind) {
        return of(row).stream()
                .filter(entry -> entry.isDefault() && entry.group().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** Returns the kind for which there is one main entry: mobile numbers are telephone numbers. */
    public String group() {
        return kind.equals("mobile") ? "phone" : kind;
    }

    /** Returns the name it is read under: kind and type, two underscores, number of the entry. */
    public String readName() {
        return kind + type + "__" + id;
    }

    /** Returns this entry as the main one of its kind, or not. */
    public ContactEntry withDefault(boolean value) {
        return new ContactEntry(id, kind, type, this.value, value, listed || value);
    }

    /** Returns this entry with another number or address. */
    public ContactEntry withValue(String newValue) {
        return new ContactEntry(id, kind, type, newValue, isDefault, listed);
    }
}

package io.github.onoffice4j.field;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number, fax number or e-mail address of an address.
 *
 * <p>See "Read addresses" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param id the number of the entry
 * @param type {@code private} or {@code business}; empty if the entry has no type
 * @param value the number or address itself
 * @param comment what is noted beside it, or {@code null} if nothing is
 */
public record Contact(
        long id, String type, String value, @Nullable String comment) {

    /**
     * Makes a contact.
     *
     * @param id the number of the entry
     * @param type the type, possibly empty
     * @param value the number or address
     * @param comment the comment, or {@code null}
     */
    public Contact {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}

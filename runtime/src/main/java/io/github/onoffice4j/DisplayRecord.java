package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record whose values read as onOffice shows them to people.
 *
 * <p>See "formatoutput" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class DisplayRecord<R extends OnOfficeRecord<R>> {

    private final R record;

    DisplayRecord(R record) {
        this.record = record;
    }

    /**
     * Returns the number of the record, which is there whatever was selected.
     *
     * @return the record id
     */
    public long id() {
        return record.id();
    }

    /**
     * Reads a field as text.
     *
     * @param field the field
     * @return the text as the server formats it, several values separated by a comma and a blank; empty if the field is empty
     * @throws FieldNotSelectedException if the query had not selected the field
     */
    public String text(Field<R, ?> field) {
        return String.join(", ", texts(field));
    }

    /**
     * Reads a field of many values as texts.
     *
     * @param field the field
     * @return the texts as the server formats them; none if the field is empty
     * @throws FieldNotSelectedException if the query had not selected the field
     */
    public List<String> texts(Field<R, ?> field) {
        Object raw = record.raw(field);
        Collection<?> values = raw instanceof Map<?, ?> map
                ? map.values()
                : raw instanceof List<?> list ? list : Collections.singletonList(raw);
        return values.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * Tells whether the query had selected the field.
     *
     * @param field the field
     * @return whether it can be read
     */
    public boolean has(Field<R, ?> field) {
        return record.has(field);
    }

    /**
     * Returns number and values.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return record.toString();
    }
}

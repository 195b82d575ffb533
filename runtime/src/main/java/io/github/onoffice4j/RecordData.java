package io.github.onoffice4j;

import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.field.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record was read from: its elements, and the fields the query had asked for; used by generated code only.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads. Both the layout of the
 * elements and the names asked for are shared by all records of an answer.
 */
public final class RecordData {

    /**
     * What a query had asked for.
     *
     * @param fields the names of the fields
     * @param missing the names of those that the tenant turned out not to have
     */
    record Selection(Set<String> fields, Set<String> missing) {}

    private final ResultRecord elements;
    private final Selection selection;
    private final Drift drift;

    RecordData(ResultRecord elements, Selection selection, Drift drift) {
        this.elements = elements;
        this.selection = selection;
        this.drift = drift;
    }

    ResultRecord elements() {
        return elements;
    }

    /** Tells whether the field was asked for or came unasked; the server may leave out what was asked for and is empty. */
    boolean holds(Field<?, ?> field) {
        return selection.fields().contains(field.name()) || elements.contains(field.name());
    }

    boolean misses(Field<?, ?> field) {
        return selection.missing().contains(field.askedFor());
    }

    /** Decodes the element of a field, and tells of keys that the model does not know. */
    <T> @Nullable T decode(Field<?, T> field, @Nullable Object wire) {
        T value = field.decode(wire);
        for (String key : field.unknownKeys(wire, value)) {
            drift.unknown(field, key, elements.numericId());
        }
        return value;
    }

    /** Returns the element of a field; of contact entries, each of which is an element of its own, a map of them. */
    @Nullable Object raw(Field<?, ?> field) {
        if (!(field instanceof ContactField<?> contacts)) {
            return elements.get(field.name());
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String name : elements.names()) {
            if (contacts.holds(name)) {
                entries.put(name, elements.get(name));
            }
        }
        return entries;
    }
}

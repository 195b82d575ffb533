package io.github.onoffice4j.sandbox.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stored record: its id and the values that are set, in their stored form (text, a list of keys or ids, a map).
 * Immutable.
 */
public final class Row {
    private final long id;
    private final Map<String, Object> values;

    private Row(long id, Map<String, Object> values) {
        this.id = id;
        this.values = values;
    }

    /** Makes a record of {@code values}; those that are null are not set. */
    public static Row of(long id, Map<String, ? extends @Nullable Object> values) {
        return new Row(id, Map.of()).with(values);
    }

    /** Returns the record id. */
    public long id() {
        return id;
    }

    /** Returns the value of {@code name}, null when not set. */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** Returns the text value of {@code name}, {@code ""} when not set. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    /** Returns these values as a record of another id. */
    public Row withId(long otherId) {
        return new Row(otherId, values);
    }

    /** Returns this record with {@code changes}; a null among them unsets its value. */
    public Row with(Map<String, ? extends @Nullable Object> changes) {
        Map<String, Object> merged = new HashMap<>(values);
        changes.forEach((name, value) -> {
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        return new Row(id, Collections.unmodifiableMap(merged));
    }
}

package io.github.onoffice4j.sandbox.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form values are read in by default: as they come out of the database. */
public final class ReadForm {
    private ReadForm() {}

    /** Returns text; for a multiselect its keys in pipes or null; for ids a list; for parking lots a map. */
    public static @Nullable Object of(Column column, Row row) {
        Object value = column.value(row);
        if (column.type() == ColumnType.MULTI_SELECT && value instanceof List<?> keys) {
            return keys.isEmpty() ? null : pipes(keys);
        }
        return value instanceof List<?> || value instanceof Map<?, ?> ? value : value.toString();
    }

    private static String pipes(List<?> keys) {
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append('|').append(key).append('|'));
        return text.toString();
    }
}

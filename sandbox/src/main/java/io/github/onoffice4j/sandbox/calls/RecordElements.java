package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ReadForm;
import io.github.onoffice4j.sandbox.record.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of a record without any rule of its module: what was asked for, as it comes out of the database. */
final class RecordElements {
    private RecordElements() {}

    static Map<String, @Nullable Object> of(Row row, List<Column> columns) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        columns.forEach(column -> elements.put(column.name(), ReadForm.of(column, row)));
        return elements;
    }
}

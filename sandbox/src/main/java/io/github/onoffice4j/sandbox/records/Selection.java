package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.store.Column;
import io.github.onoffice4j.sandbox.store.Columns;
import io.github.onoffice4j.sandbox.store.JsonValues;
import java.util.ArrayList;
import java.util.List;

/** Reads the parameter {@code data} of a read: the fields to answer. */
final class Selection {

    private Selection() {}

    /** Makes the failure that reports a field {@code data} may not name. */
    @FunctionalInterface
    interface UnknownField {
        CallFailure at(int index, String name);
    }

    static List<Column> read(Columns columns, JsonNode data, UnknownField unknownField) throws CallFailure {
        List<Column> selected = new ArrayList<>();
        if (JsonValues.isEmpty(data)) {
            return selected;
        }
        List<JsonNode> names = JsonValues.list(data);
        if (names == null) {
            throw CallFailures.mistyped("data");
        }
        for (JsonNode name : names) {
            Column column = columns.readable(name.asText());
            if (column == null) {
                throw unknownField.at(selected.size(), name.asText());
            }
            selected.add(column);
        }
        return selected;
    }
}

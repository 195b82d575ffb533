package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.store.Column;
import io.github.onoffice4j.sandbox.store.Columns;
import io.github.onoffice4j.sandbox.store.WrittenValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the fields a create or modify writes. One that is wrong refuses them all. */
final class Changes {

    private Changes() {}

    /** Makes the failure that reports a field that may not be written. */
    @FunctionalInterface
    interface UnknownField {
        CallFailure named(String name, JsonNode value);
    }

    static Map<String, Object> read(Columns columns, ObjectNode fields, UnknownField unknownField) throws CallFailure {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            Column column = columns.writable(field.getKey());
            if (column == null) {
                throw unknownField.named(field.getKey(), field.getValue());
            }
            if (!columns.isSetByServer(column.name())) {
                changes.put(column.name(), WrittenValue.of(column, field.getValue()));
            }
        }
        return changes;
    }

    /** Returns the object of the parameter {@code data}; an empty list counts as an empty object. */
    static ObjectNode data(ObjectNode parameters) throws CallFailure {
        JsonNode data = parameters.path("data");
        if (data.isMissingNode() || data.isNull()) {
            throw CallFailures.missingParameter("data");
        }
        if (data instanceof ObjectNode object) {
            return object;
        }
        if (data.isArray() && data.isEmpty()) {
            return parameters.objectNode();
        }
        throw CallFailures.mistyped("data");
    }
}

package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads how records are sorted. Equal ones are in the order of their numbers. */
public final class SortOrder {

    /** By ascending number. */
    public static final Comparator<StoredRecord> BY_ID = Comparator.comparingLong(StoredRecord::id);

    private SortOrder() {}

    /**
     * Reads {@code sortby} as a map of fields to directions; any other form is silently ignored, as on the real server.
     *
     * @throws CallFailure if a field is unknown
     */
    public static Comparator<StoredRecord> ofMap(Columns columns, JsonNode written, Comparator<StoredRecord> otherwise)
            throws CallFailure {
        if (!written.isObject() || written.isEmpty()) {
            return otherwise;
        }
        Comparator<StoredRecord> order = BY_ID;
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(written.properties());
        Collections.reverse(fields);
        for (Map.Entry<String, JsonNode> entry : fields) {
            order = by(columns, entry.getKey(), entry.getValue()).thenComparing(order);
        }
        return order;
    }

    /**
     * Reads {@code sortby} as the name of one field; any other form is silently ignored, as on the real server.
     *
     * @throws CallFailure if the field is unknown
     */
    public static Comparator<StoredRecord> ofName(Columns columns, JsonNode written, JsonNode direction)
            throws CallFailure {
        if (!written.isTextual() || written.textValue().isEmpty()) {
            return BY_ID;
        }
        return by(columns, written.textValue(), direction).thenComparing(BY_ID);
    }

    private static Comparator<StoredRecord> by(Columns columns, String name, JsonNode direction) throws CallFailure {
        Column column = columns.filterable(name);
        if (column == null) {
            throw new CallFailure(212, "Unknown sort field.");
        }
        Comparator<StoredRecord> order =
                Comparator.comparing(record -> record.stored(column), SqlComparison.order(column.type()));
        return direction.asText().equalsIgnoreCase("DESC") ? order.reversed() : order;
    }
}

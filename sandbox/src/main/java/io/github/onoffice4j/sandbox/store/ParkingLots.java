package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the parking lots of an estate: by kind of lot, how many at which price to buy or to rent. */
final class ParkingLots {

    private ParkingLots() {}

    static Map<String, Object> read(Column column, JsonNode written) throws CallFailure {
        if (JsonValues.isEmpty(written)) {
            return Map.of();
        }
        if (!written.isObject()) {
            throw WrittenValue.mistyped(column);
        }
        Map<String, Object> lots = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> lot : written.properties()) {
            if (!lot.getValue().isObject()) {
                throw WrittenValue.mistyped(column);
            }
            Map<String, String> members = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : lot.getValue().properties()) {
                members.put(member.getKey(), Operand.of(member.getValue()).text());
            }
            lots.put(lot.getKey(), members);
        }
        return lots;
    }
}

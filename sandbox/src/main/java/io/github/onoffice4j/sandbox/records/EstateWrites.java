package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRecord;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.store.Columns;
import io.github.onoffice4j.sandbox.store.RecordTable;
import io.github.onoffice4j.sandbox.store.StoredRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calls that create and modify estates. */
record EstateWrites(
        RecordTable estates, Columns columns, Map<String, Object> defaults, ApiUser apiUser, TenantTime time) {

    CallAnswer create(CallRequest request) throws CallFailure {
        Map<String, Object> changes = changes(Changes.data(request.parameters()));
        Map<String, Object> values = new LinkedHashMap<>(defaults);
        values.put("benutzer", Long.toString(apiUser.number()));
        values.put("status", "1");
        values.putAll(changes);
        values.put("uuid", UUID.randomUUID().toString());
        values.put("erstellt_am", time.dateTime());
        values.put("erstellt_von", Long.toString(apiUser.number()));
        values.put("geaendert_am", time.dateTime());
        StoredRecord created = estates.insert(id -> new StoredRecord(id, values).with(Map.of("Id", Long.toString(id))));
        return new CallAnswer(false, null, List.of(new CallRecord(created.id(), "estate", List.of())));
    }

    CallAnswer modify(CallRequest request) throws CallFailure {
        if (request.resourceId().isEmpty()) {
            throw new CallFailure(110, "Missing estate record id");
        }
        StoredRecord estate = estates.find(request.resourceId());
        if (estate == null) {
            throw CallFailures.unknownRecord();
        }
        ObjectNode data = Changes.data(request.parameters());
        checkStatus(data.path("status"));
        Map<String, Object> changes = changes(data);
        if (!estate.text("benutzer").equals(Long.toString(apiUser.number()))) {
            changes.remove("benutzer"); // seen on the real server: succeeds without effect
        }
        changes.put("geaendert_am", time.dateTime());
        estates.replace(estate.with(changes));
        return CallAnswer.success("estate");
    }

    private Map<String, Object> changes(ObjectNode data) throws CallFailure {
        Map<String, Object> changes = Changes.read(
                columns, data, (name, value) -> new CallFailure(143, "Unknown field in estate data: " + name));
        StatusCascade.ESTATE.follow(changes);
        return changes;
    }

    /** Seen on the real server: a number is refused, a text succeeds without effect. */
    private static void checkStatus(JsonNode status) throws CallFailure {
        if (status.isNumber()) {
            throw CallFailures.mistyped("status");
        }
    }
}

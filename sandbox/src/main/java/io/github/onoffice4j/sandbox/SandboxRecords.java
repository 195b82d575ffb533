package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.calls.Calls;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.ReadForm;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.record.StoredForm;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The records of one module, to be looked at and changed past the API: as others of the agency do, whose work a client
 * does not see. No request is recorded for it. Thread-safe; each method is one step to all requests.
 */
public final class SandboxRecords {
    private final String resourceType;
    private final Table table;
    private final Supplier<Columns> columns;
    private final Calls calls;

    SandboxRecords(String resourceType, Table table, Supplier<Columns> columns, Calls calls) {
        this.resourceType = resourceType;
        this.table = table;
        this.columns = columns;
        this.calls = calls;
    }

    /** Returns the ids of all records, ascending. */
    public List<Long> ids() {
        return table.rows().stream().map(Row::id).toList();
    }

    /**
     * Creates a record and returns its id.
     *
     * @param values by name and in the form the module's create call takes them; of users, for which there is none, by
     *     the names they are read under
     * @throws IllegalArgumentException if the call refuses them, or there is no such field
     */
    public long create(Map<String, ?> values) {
        if (!calls.names().contains("create " + resourceType)) {
            Map<String, @Nullable Object> stored = new LinkedHashMap<>();
            values.forEach((name, value) -> stored.put(name, stored(column(name), value)));
            return table.insert(List.of(stored)).get(0);
        }
        Answer answer = call("create", "", values);
        return answer.records().get(0).id() instanceof Long id ? id : 0;
    }

    /**
     * Changes a record.
     *
     * @param values by name and in the form the module's modify call takes them
     * @throws IllegalArgumentException if the call refuses them, or there is no such record
     */
    public void modify(long id, Map<String, ?> values) {
        call("modify", Long.toString(id), values);
    }

    /**
     * Sets one field, also one that only the server writes or whose value is not permitted.
     *
     * @param field by the name it is read under
     * @param value as written, null to clear it; a value that is not permitted is stored as it is
     * @throws IllegalArgumentException if there is no such record or field
     */
    public void set(long id, String field, @Nullable Object value) {
        Column column = column(field);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(field, stored(column, value));
        if (table.update(id, row -> row.with(values)).isEmpty()) {
            throw unknown(id);
        }
    }

    /**
     * Returns a field's value as it is read, null for a multiselect without any.
     *
     * @throws IllegalArgumentException if there is no such record or field
     */
    public @Nullable Object value(long id, String field) {
        Row row = table.find(id).orElseThrow(() -> unknown(id));
        return ReadForm.of(column(field), row);
    }

    /**
     * Deletes a record, which the API itself cannot.
     *
     * @throws IllegalArgumentException if there is no such record
     */
    public void delete(long id) {
        if (table.delete(id).isEmpty()) {
            throw unknown(id);
        }
    }

    private Answer call(String verb, String id, Map<String, ?> values) {
        boolean isFlat = resourceType.equals("address") || (resourceType.equals("agentslog") && verb.equals("create"));
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        if (isFlat) {
            parameters.putAll(values);
        } else {
            parameters.put("data", values);
        }
        try {
            ActionRequest action =
                    new ActionRequest(ActionRequest.URN + verb, resourceType, id, "", null, null, null, parameters);
            return calls.answerUnclaimed(action);
        } catch (ActionFailure refused) {
            throw new IllegalArgumentException(
                    "The sandbox refuses to " + verb + " " + resourceType + ": error " + refused.code() + " \""
                            + refused.text() + "\".",
                    refused);
        }
    }

    private static @Nullable Object stored(Column column, @Nullable Object value) {
        try {
            return StoredForm.of(column, value);
        } catch (ActionFailure notPermitted) {
            return value;
        }
    }

    private Column column(String field) {
        return columns.get()
                .find(field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The sandbox's tenant has no field " + resourceType + "." + field + "."));
    }

    private IllegalArgumentException unknown(long id) {
        return new IllegalArgumentException("The sandbox has no " + resourceType + " with the id " + id + ".");
    }
}

package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files of a snapshot: modules with their fields, and action kinds. */
final class SnapshotModule {
    private SnapshotModule() {}

    static TenantModule of(JsonNode file) {
        return TenantModule.of(
                file.path("module").asText(),
                labels(file.path("labels")),
                TenantJson.list(file.path("fields"), SnapshotModule::field));
    }

    static List<ActionKind> actionKinds(JsonNode file) {
        return TenantJson.list(
                file.path("actionKinds"),
                kind -> new ActionKind(
                        kind.path("actionKind").asText(),
                        labels(kind.path("labels")),
                        TenantJson.text(kind, "default"),
                        TenantJson.list(
                                kind.path("types"),
                                type -> new ActionType(
                                        type.path("actionType").asText(),
                                        labels(type.path("labels")),
                                        type.path("automatic").asBoolean(),
                                        number(type, "databaseId")))));
    }

    private static TenantField field(JsonNode field) {
        return new TenantField(
                field.path("field").asText(),
                field.path("type").asText("text"),
                null,
                labels(field.path("labels")),
                field.path("values").isArray() ? values(field, false) : null,
                values(field, true),
                TenantJson.text(field, "default"),
                number(field, "length"),
                filters(field.path("filters")),
                dependencies(field.path("dependencies")),
                TenantJson.list(field.path("compoundFields"), JsonNode::asText),
                TenantJson.text(field, "measureFormat"),
                TenantJson.text(field, "table"),
                field.has("category") ? labels(field.path("category")) : null,
                false);
    }

    private static List<SelectValue> values(JsonNode field, boolean inactive) {
        return TenantJson.values(
                field,
                inactive,
                value -> new SelectValue(
                        value.path("value").asText(), labels(value.path("labels")), TenantJson.text(value, "parent")));
    }

    private static Map<String, String> dependencies(JsonNode dependencies) {
        Map<String, String> map = new LinkedHashMap<>();
        dependencies.forEach(dependency -> map.put(
                dependency.path("value").asText(), dependency.path("dependsOn").asText()));
        return map;
    }

    private static Map<String, Map<String, List<String>>> filters(JsonNode filters) {
        Map<String, Map<String, List<String>>> map = new LinkedHashMap<>();
        for (JsonNode filter : filters) {
            Map<String, List<String>> where = new LinkedHashMap<>();
            filter.path("where")
                    .forEach(criterion -> where.put(
                            criterion.path("criterion").asText(),
                            TenantJson.list(criterion.path("values"), JsonNode::asText)));
            map.put(filter.path("appliesTo").asText(), where);
        }
        return map;
    }

    private static @Nullable Integer number(JsonNode object, String member) {
        return object.path(member).isInt() ? object.path(member).asInt() : null;
    }

    private static Labels labels(JsonNode labels) {
        return Labels.of(TenantJson.map(labels, JsonNode::asText));
    }
}

package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the default tenant's files. */
final class TenantForm {

    private TenantForm() {}

    static TenantModule module(JsonNode file) {
        Map<String, TenantField> fields = new LinkedHashMap<>();
        for (JsonNode field : file.path("fields")) {
            fields.put(field.path("name").asText(), field(field));
        }
        return new TenantModule(
                file.path("module").asText(), texts(file.path("labels")), Collections.unmodifiableMap(fields));
    }

    private static TenantField field(JsonNode field) {
        return new TenantField(
                field.path("name").asText(),
                field.path("type").asText(),
                text(field.path("realType")),
                texts(field.path("labels")),
                field.path("values").isArray() ? values(field.path("values")) : null,
                text(field.path("default")),
                field.path("length").isInt() ? (Integer) field.path("length").intValue() : null,
                filters(field.path("filters")),
                texts(field.path("dependencies")),
                list(field.path("compoundFields")),
                text(field.path("measureFormat")),
                text(field.path("table")),
                texts(field.path("content")),
                field.path("inactive").asBoolean());
    }

    private static List<SelectValue> values(JsonNode values) {
        List<SelectValue> read = new ArrayList<>();
        for (JsonNode value : values) {
            read.add(new SelectValue(value.path("key").asText(), texts(value.path("labels"))));
        }
        return List.copyOf(read);
    }

    static List<ActionKind> actionKinds(JsonNode file) {
        List<ActionKind> kinds = new ArrayList<>();
        for (JsonNode kind : file.path("kinds")) {
            List<ActionType> types = new ArrayList<>();
            for (JsonNode type : kind.path("types")) {
                types.add(new ActionType(
                        type.path("key").asText(),
                        texts(type.path("labels")),
                        type.path("automatic").asBoolean(),
                        type.path("databaseId").isInt()
                                ? (Integer) type.path("databaseId").intValue()
                                : null));
            }
            kinds.add(new ActionKind(
                    kind.path("key").asText(),
                    texts(kind.path("labels")),
                    List.copyOf(types),
                    text(kind.path("default"))));
        }
        return List.copyOf(kinds);
    }

    static Map<String, Map<String, List<String>>> filters(JsonNode filters) {
        Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> outer : filters.properties()) {
            Map<String, List<String>> inner = new LinkedHashMap<>();
            outer.getValue().properties().forEach(member -> inner.put(member.getKey(), list(member.getValue())));
            read.put(outer.getKey(), Collections.unmodifiableMap(inner));
        }
        return Collections.unmodifiableMap(read);
    }

    static Map<String, String> texts(JsonNode map) {
        Map<String, String> read = new LinkedHashMap<>();
        map.properties()
                .forEach(member -> read.put(member.getKey(), member.getValue().asText()));
        return Collections.unmodifiableMap(read);
    }

    static List<String> list(JsonNode list) {
        List<String> read = new ArrayList<>();
        list.forEach(item -> read.add(item.asText()));
        return List.copyOf(read);
    }

    static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }
}

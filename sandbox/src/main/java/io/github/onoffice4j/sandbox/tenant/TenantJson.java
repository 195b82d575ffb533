package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files of the default tenant. */
final class TenantJson {
    private TenantJson() {}

    static TenantModule module(JsonNode module) {
        return TenantModule.of(
                module.path("module").asText(),
                labels(module.path("labels")),
                list(module.path("fields"), TenantJson::field));
    }

    static List<ActionKind> actionKinds(JsonNode file) {
        return list(
                file.path("kinds"),
                kind -> new ActionKind(
                        kind.path("key").asText(),
                        labels(kind.path("labels")),
                        text(kind, "default"),
                        list(kind.path("types"), TenantJson::actionType)));
    }

    private static ActionType actionType(JsonNode type) {
        return new ActionType(
                type.path("key").asText(),
                labels(type.path("labels")),
                type.path("automatic").asBoolean(),
                type.path("databaseId").isInt() ? type.path("databaseId").asInt() : null);
    }

    private static TenantField field(JsonNode field) {
        return new TenantField(
                field.path("name").asText(),
                field.path("type").asText(),
                text(field, "realType"),
                labels(field.path("labels")),
                field.path("values").isArray() ? values(field, false) : null,
                values(field, true),
                text(field, "default"),
                field.path("length").isInt() ? field.path("length").asInt() : null,
                map(field.path("filters"), filter -> map(filter, inner -> list(inner, JsonNode::asText))),
                map(field.path("dependencies"), JsonNode::asText),
                list(field.path("compoundFields"), JsonNode::asText),
                text(field, "measureFormat"),
                text(field, "table"),
                field.path("content").isObject() ? labels(field.path("content")) : null,
                field.path("inactive").asBoolean());
    }

    private static List<SelectValue> values(JsonNode field, boolean inactive) {
        return values(
                field,
                inactive,
                value -> new SelectValue(
                        value.path("key").asText(), labels(value.path("labels")), text(value, "parent")));
    }

    /** Returns the values of a field that are inactive, or those that are not. */
    static List<SelectValue> values(JsonNode field, boolean inactive, Function<JsonNode, SelectValue> read) {
        List<SelectValue> values = new ArrayList<>();
        for (JsonNode value : field.path("values")) {
            if (value.path("inactive").asBoolean() == inactive) {
                values.add(read.apply(value));
            }
        }
        return List.copyOf(values);
    }

    static List<Region> regions(JsonNode file) {
        return list(file.path("regions"), TenantJson::region);
    }

    private static Region region(JsonNode region) {
        return new Region(
                region.path("key").asText(),
                labels(region.path("labels")),
                text(region, "description"),
                list(region.path("postalCodes"), TenantJson::postalCodes),
                region.path("state").asText(),
                region.path("country").asText(),
                list(region.path("children"), TenantJson::region),
                region.path("inactive").asBoolean());
    }

    private static Region.PostalCodes postalCodes(JsonNode codes) {
        return codes.isArray()
                ? new Region.PostalCodes(codes.path(0).asText(), codes.path(1).asText())
                : new Region.PostalCodes(codes.asText(), null);
    }

    private static Labels labels(JsonNode labels) {
        return Labels.of(map(labels, JsonNode::asText));
    }

    static @Nullable String text(JsonNode object, String member) {
        return object.hasNonNull(member) ? object.get(member).asText() : null;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>(array.size());
        array.forEach(node -> list.add(element.apply(node)));
        return List.copyOf(list);
    }

    static <T> Map<String, T> map(JsonNode object, Function<JsonNode, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        object.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
        return map;
    }
}

package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one module of a raw answer, in every shape the server writes: maps as lists when empty or numbered. */
final class CapturedModule {
    // An answer does not say which language its labels are in; the server's own is German.
    private static final String LANGUAGE = "DEU";

    private CapturedModule() {}

    static TenantModule of(JsonNode record) {
        String id = record.path("id").asText();
        JsonNode elements = record.path("elements");
        List<TenantField> fields = new ArrayList<>();
        elements.properties().forEach(entry -> {
            // With labels the module's own label stands among its fields, as a plain text.
            if (entry.getValue().isObject()) {
                fields.add(field(entry.getKey(), entry.getValue()));
            }
        });
        JsonNode label = elements.path("label");
        return TenantModule.of(id, label(label.isTextual() ? label.asText() : id), fields);
    }

    private static TenantField field(String name, JsonNode field) {
        boolean labelled = field.path("label").isTextual();
        String content = TenantJson.text(field, "content");
        return new TenantField(
                name,
                field.path("type").asText("text"),
                null,
                label(labelled ? field.path("label").asText() : name),
                values(field.path("permittedvalues"), labelled),
                List.of(),
                TenantJson.text(field, "default"),
                field.path("length").isInt() ? field.path("length").asInt() : null,
                TenantJson.map(
                        field.path("filters"),
                        filter -> TenantJson.map(filter, inner -> TenantJson.list(inner, JsonNode::asText))),
                TenantJson.map(field.path("dependencies"), JsonNode::asText),
                TenantJson.list(field.path("compoundFields"), JsonNode::asText),
                TenantJson.text(field, "fieldMeasureFormat"),
                TenantJson.text(field, "tablename"),
                content == null ? null : label(content),
                false);
    }

    private static @Nullable List<SelectValue> values(JsonNode values, boolean labelled) {
        List<SelectValue> list = new ArrayList<>();
        if (values.isObject()) {
            values.properties()
                    .forEach(entry -> list.add(new SelectValue(
                            entry.getKey(), label(entry.getValue().asText()), null)));
        } else if (values.isArray()) {
            // With labels a list is a map whose keys happened to be 0, 1, 2, …; without, it is the list of keys.
            for (JsonNode value : values) {
                String key = labelled ? Integer.toString(list.size()) : value.asText();
                list.add(new SelectValue(key, label(value.asText()), null));
            }
        } else {
            return null;
        }
        return List.copyOf(list);
    }

    private static Labels label(String text) {
        return Labels.of(Map.of(LANGUAGE, text));
    }
}

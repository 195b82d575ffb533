package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of an answer to the field configuration call, in every shape the server gives it. */
final class CapturedForm {

    /** The language of labels that do not say theirs. */
    private static final String LANGUAGE = "DEU";

    private CapturedForm() {}

    static Map<String, TenantModule> modules(JsonNode answer, Path file) {
        JsonNode results = answer.path("response").path("results");
        if (!results.isArray() || results.isEmpty()) {
            throw new IllegalArgumentException(
                    "The schema " + file + " is no answer to the field configuration call: it has no response.results");
        }
        Map<String, TenantModule> modules = new LinkedHashMap<>();
        for (JsonNode result : results) {
            for (JsonNode module : result.path("data").path("records")) {
                String id = module.path("id").asText();
                modules.put(id, module(id, module.path("elements")));
            }
        }
        return Collections.unmodifiableMap(modules);
    }

    private static TenantModule module(String id, JsonNode elements) {
        Map<String, TenantField> fields = new LinkedHashMap<>();
        Map<String, String> labels = Map.of();
        for (Map.Entry<String, JsonNode> element : elements.properties()) {
            if (element.getValue().isObject()) {
                fields.put(element.getKey(), field(element.getKey(), element.getValue()));
            } else if (element.getKey().equals("label")) {
                labels = Map.of(LANGUAGE, element.getValue().asText());
            }
        }
        return new TenantModule(id, labels, Collections.unmodifiableMap(fields));
    }

    private static TenantField field(String name, JsonNode field) {
        return new TenantField(
                name,
                field.path("type").asText(),
                null,
                labels(field.path("label")),
                values(field.path("permittedvalues")),
                TenantForm.text(field.path("default")),
                field.path("length").isInt() ? (Integer) field.path("length").intValue() : null,
                TenantForm.filters(field.path("filters")),
                TenantForm.texts(field.path("dependencies")),
                TenantForm.list(field.path("compoundFields")),
                TenantForm.text(field.path("fieldMeasureFormat")),
                TenantForm.text(field.path("tablename")),
                labels(field.path("content")),
                false);
    }

    private static Map<String, String> labels(JsonNode label) {
        String text = TenantForm.text(label);
        return text == null ? Map.of() : Map.of(LANGUAGE, text);
    }

    private static @Nullable List<SelectValue> values(JsonNode values) {
        if (!values.isContainerNode()) {
            return null;
        }
        List<SelectValue> read = new ArrayList<>();
        values.properties()
                .forEach(value -> read.add(new SelectValue(
                        value.getKey(), Map.of(LANGUAGE, value.getValue().asText()))));
        if (values.isArray()) {
            values.forEach(key -> read.add(new SelectValue(key.asText(), Map.of())));
        }
        return List.copyOf(read);
    }
}

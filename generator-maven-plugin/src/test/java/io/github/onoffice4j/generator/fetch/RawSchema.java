package io.github.onoffice4j.generator.fetch;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A tenant's schema from the raw records of the server's answers: for each language those of {@code fields}, of {@code
 * actionkindtypes}, as {@code automatic} those of {@code actionkindtypes} asked for automatic types too, and as {@code
 * multiselectconfiguration.estate} those of {@code multiselectconfiguration} of that module.
 */
public final class RawSchema {

    private RawSchema() {}

    /** Reads a file, whose first language leads. */
    public static TenantSchema read(Path file) {
        try {
            return parse(Wire.JSON.readValue(file.toFile(), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TenantSchema parse(Map<String, Map<String, List<Map<String, Object>>>> languages) {
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        Map<String, List<Object>> visible = new LinkedHashMap<>();
        Map<String, List<Object>> all = new LinkedHashMap<>();
        languages.forEach((language, answers) -> {
            Map<String, Object> modules = new LinkedHashMap<>();
            records(answers, "fields").forEach(record -> modules.put((String) record.get("id"), elements(record)));
            fields.put(language, modules);
            visible.put(language, elements(records(answers, "actionkindtypes")));
            all.put(language, elements(records(answers, "automatic")));
        });
        Problems problems = new Problems();
        List<ModuleSchema> modules = ModulesParser.parse(fields, problems).stream()
                .filter(module -> !module.fields().isEmpty())
                .map(module -> LevelsParser.parse(module, multiselects(languages, module), problems))
                .toList();
        List<ActionKindSchema> kinds = ActionKindsParser.withAutomatic(
                ActionKindsParser.parse(visible, problems), ActionKindsParser.parse(all, problems));
        problems.throwIfAny();
        return new TenantSchema(List.copyOf(languages.keySet()), modules, kinds, List.of());
    }

    private static Map<String, List<Object>> multiselects(
            Map<String, Map<String, List<Map<String, Object>>>> languages, ModuleSchema module) {
        Map<String, List<Object>> multiselects = new LinkedHashMap<>();
        languages.forEach((language, answers) ->
                multiselects.put(language, elements(records(answers, "multiselectconfiguration." + module.id()))));
        return multiselects;
    }

    private static List<Map<String, Object>> records(Map<String, List<Map<String, Object>>> answers, String call) {
        return answers.getOrDefault(call, List.of());
    }

    private static List<Object> elements(List<Map<String, Object>> records) {
        return records.stream().map(RawSchema::elements).toList();
    }

    private static Object elements(Map<String, Object> record) {
        return Objects.requireNonNull(record.get("elements"), "elements");
    }
}

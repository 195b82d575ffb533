package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the field configuration: per module an object of fields, among which stands the module's own label as a text.
 *
 * <p>See "Field configuration" in the onOffice API documentation.
 */
final class ModulesParser {

    private static final String CALL = "fields";
    private static final String LABEL = "label";

    private ModulesParser() {}

    /**
     * Reads the answers in all languages.
     *
     * @param answers language to module id to the elements of its record; the first language leads order and existence
     * @param problems takes what has a wrong type, which reads as if it were not there
     * @return the modules with labels in all languages
     */
    static List<ModuleSchema> parse(Map<String, Map<String, @Nullable Object>> answers, Problems problems) {
        List<List<ModuleSchema>> languages = new ArrayList<>();
        answers.forEach((language, modules) -> languages.add(parse(language, modules, problems)));
        return LanguageMerge.modules(languages);
    }

    private static List<ModuleSchema> parse(String language, Map<String, @Nullable Object> answer, Problems problems) {
        List<ModuleSchema> modules = new ArrayList<>();
        answer.forEach(
                (id, elements) -> modules.add(parse(language, WireValue.of(CALL + "." + id, elements, problems), id)));
        return modules;
    }

    private static ModuleSchema parse(String language, WireValue elements, String id) {
        FieldParser parser = new FieldParser(language);
        Labels labels = Labels.none();
        List<FieldSchema> fields = new ArrayList<>();
        for (Map.Entry<String, WireValue> element : elements.members().entrySet()) {
            WireValue value = element.getValue();
            if (value.isObject()) {
                fields.add(parser.parse(element.getKey(), value));
            } else if (element.getKey().equals(LABEL)) {
                labels = parser.labels(value);
            } else if (!value.isText()) {
                value.expected("an object that describes a field");
            }
        }
        return new ModuleSchema(id, labels, fields);
    }
}

package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the levels of multiselects: one record per value with the key of the value above it.
 *
 * <p>See "Multiselect configuration" in the onOffice API documentation. The answer has inactive values too, which the field
 * configuration hides: a value below such a one belongs to the next permitted value above.
 */
final class LevelsParser {

    private static final String CALL = "multiselectconfiguration";

    private LevelsParser() {}

    /**
     * Reads the answer of one module.
     *
     * @param module the module as the field configuration has it
     * @param records the elements of the records
     * @param problems takes what has a wrong type, which reads as if it were not there
     * @return the module, whose permitted values know the value above them
     */
    static ModuleSchema parse(ModuleSchema module, List<? extends @Nullable Object> records, Problems problems) {
        Map<String, Map<String, String>> parents = new HashMap<>();
        int index = 0;
        for (Object elements : records) {
            read(WireValue.of(CALL + "[" + module.id() + "][" + index++ + "]", elements, problems), parents);
        }
        return new ModuleSchema(
                module.id(),
                module.labels(),
                module.fields().stream()
                        .map(field -> withParents(field, parents.getOrDefault(field.name(), Map.of())))
                        .toList());
    }

    private static void read(WireValue value, Map<String, Map<String, String>> parents) {
        if (!value.isObject()) {
            value.expected("an object that describes a value");
            return;
        }
        String key = value.member("field").requiredText();
        String field = value.member("multiselectfield").requiredText();
        String parent = value.member("parent").textOrEmpty();
        if (!parent.isEmpty()) {
            parents.computeIfAbsent(field, name -> new HashMap<>()).put(key, parent);
        }
    }

    private static FieldSchema withParents(FieldSchema field, Map<String, String> parents) {
        List<SelectValue> values = field.permittedValues();
        if (values == null || parents.isEmpty()) {
            return field;
        }
        Set<String> permitted = new HashSet<>();
        values.forEach(value -> permitted.add(value.key()));
        return field.withPermittedValues(values.stream()
                .map(value -> new SelectValue(value.key(), value.labels(), above(value.key(), parents, permitted)))
                .toList());
    }

    /** Returns the nearest permitted value above; none for values that stand above themselves, which have no top. */
    private static @Nullable String above(String key, Map<String, String> parents, Set<String> permitted) {
        String nearest = null;
        Set<String> passed = new HashSet<>(Set.of(key));
        for (String above = parents.get(key); above != null; above = parents.get(above)) {
            if (!passed.add(above)) {
                return null;
            }
            if (nearest == null && permitted.contains(above)) {
                nearest = above;
            }
        }
        return nearest;
    }
}

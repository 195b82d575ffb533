package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a tenant has arranged the values of its multiselects: one record per value with the key of the value above it, the
 * inactive ones too, which the field configuration hides.
 *
 * <p>See "Multiselect configuration" in the onOffice API documentation. A value below one that is neither permitted nor said to be
 * inactive belongs to the next known value above.
 */
final class LevelsParser {

    private static final String CALL = "multiselectconfiguration";

    private LevelsParser() {}

    /**
     * Reads the answers for one module.
     *
     * @param module the module as the field configuration has it
     * @param records language to the elements of the records, the leading language first
     * @param problems takes what has a wrong type, which reads as if it were not there
     * @return the module, whose values know the value above them, with the inactive values behind the permitted ones
     */
    static ModuleSchema parse(
            ModuleSchema module, Map<String, ? extends List<? extends @Nullable Object>> records, Problems problems) {
        Map<String, Map<String, SelectValue>> configured = new HashMap<>();
        records.forEach((language, values) -> {
            int index = 0;
            for (Object elements : values) {
                String path = CALL + "[" + module.id() + "][" + index++ + "]";
                read(WireValue.of(path, elements, problems), language, configured);
            }
        });
        return new ModuleSchema(
                module.id(),
                module.labels(),
                module.fields().stream()
                        .map(field -> withConfigured(field, configured.getOrDefault(field.name(), Map.of())))
                        .toList());
    }

    private static void read(WireValue value, String language, Map<String, Map<String, SelectValue>> configured) {
        if (!value.isObject()) {
            value.expected("an object that describes a value");
            return;
        }
        String key = value.member("field").requiredText();
        String field = value.member("multiselectfield").requiredText();
        String parent = value.member("parent").textOrEmpty();
        Integer active = value.member("active").integer();
        SelectValue read = new SelectValue(
                key,
                Labels.of(language, value.member("fieldcontent").textOrEmpty()),
                parent.isEmpty() ? null : parent,
                active == null || active != 0);
        configured
                .computeIfAbsent(field, name -> new LinkedHashMap<>())
                .merge(
                        key,
                        read,
                        (first, other) -> first.withLabels(LanguageMerge.labels(first.labels(), other.labels())));
    }

    /** What the field configuration lists is permitted, whatever the other call says of it. */
    private static FieldSchema withConfigured(FieldSchema field, Map<String, SelectValue> configured) {
        List<SelectValue> permitted = field.permittedValues();
        if (permitted == null || configured.isEmpty()) {
            return field;
        }
        Map<String, SelectValue> known = new LinkedHashMap<>();
        permitted.forEach(value -> known.put(value.key(), value));
        configured.forEach((key, value) -> {
            if (!value.active()) {
                known.putIfAbsent(key, value);
            }
        });
        return field.withPermittedValues(known.values().stream()
                .map(value -> new SelectValue(
                        value.key(), value.labels(), above(value.key(), configured, known), value.active()))
                .toList());
    }

    /** Returns the nearest known value above; none for values that stand above themselves, which have no top. */
    private static @Nullable String above(
            String key, Map<String, SelectValue> configured, Map<String, SelectValue> known) {
        String nearest = null;
        Set<String> passed = new HashSet<>(Set.of(key));
        for (String above = parent(key, configured); above != null; above = parent(above, configured)) {
            if (!passed.add(above)) {
                return null;
            }
            if (nearest == null && known.containsKey(above)) {
                nearest = above;
            }
        }
        return nearest;
    }

    private static @Nullable String parent(String key, Map<String, SelectValue> configured) {
        SelectValue value = configured.get(key);
        return value == null ? null : value.parent();
    }
}

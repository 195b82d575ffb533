package io.github.onoffice4j.generator.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a module, as onOffice's field configuration describes it. Immutable.
 *
 * @param name the technical name
 * @param type onOffice's type, such as {@code singleselect}; a type new to us is kept as it came
 * @param labels the field's name for people
 * @param length most characters of a {@code varchar}; null for other types
 * @param defaultValue the value a new record gets; null when there is none; not always one of the permitted values
 * @param permittedValues the values of a select in the tenant's order, behind them those that are no longer active; null when the
 *     configuration lists none
 * @param dependencies value key to the key the parent field must have, such as {@code villa} to {@code haus}
 * @param filters where the field, or one of its values, applies: field or value key to criterion to keys
 * @param compoundFields the fields this one is composed of; empty for an ordinary field
 * @param measureFormat onOffice's measure format, such as {@code DATA_TYPE_AREA}; null for most fields
 * @param table the technical name of the field's category; null when not told
 * @param content the name of the field's category for people
 */
public record FieldSchema(
        String name,
        String type,
        Labels labels,
        @Nullable Integer length,
        @Nullable String defaultValue,
        @Nullable List<SelectValue> permittedValues,
        Map<String, String> dependencies,
        Map<String, Map<String, List<String>>> filters,
        List<String> compoundFields,
        @Nullable String measureFormat,
        @Nullable String table,
        Labels content) {
    public FieldSchema {
        permittedValues = permittedValues == null ? null : inactiveLast(permittedValues);
        dependencies = Collections.unmodifiableMap(new LinkedHashMap<>(dependencies));
        Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
        filters.forEach((subject, criteria) -> copy.put(subject, copyOf(criteria)));
        filters = Collections.unmodifiableMap(copy);
        compoundFields = List.copyOf(compoundFields);
    }

    /**
     * Returns a field with a name, a type and labels, and nothing else known.
     *
     * @param name the technical name
     * @param type onOffice's type
     * @param labels the field's name for people
     */
    public static FieldSchema of(String name, String type, Labels labels) {
        return new FieldSchema(
                name, type, labels, null, null, null, Map.of(), Map.of(), List.of(), null, null, Labels.none());
    }

    /**
     * Returns this field with these permitted values.
     *
     * @param values the values in order, or null when the configuration lists none
     */
    public FieldSchema withPermittedValues(@Nullable List<SelectValue> values) {
        return new FieldSchema(
                name,
                type,
                labels,
                length,
                defaultValue,
                values,
                dependencies,
                filters,
                compoundFields,
                measureFormat,
                table,
                content);
    }

    private static List<SelectValue> inactiveLast(List<SelectValue> values) {
        return values.stream()
                .sorted(Comparator.comparing(SelectValue::active).reversed())
                .toList();
    }

    private static Map<String, List<String>> copyOf(Map<String, List<String>> criteria) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        criteria.forEach((criterion, keys) -> copy.put(criterion, List.copyOf(keys)));
        return Collections.unmodifiableMap(copy);
    }
}

package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.tenant.Labels;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which members a field of the configuration is answered with, and in which language. */
record FieldShape(
        boolean hasLabels,
        String language,
        boolean hasFilters,
        boolean hasDependencies,
        boolean hasRealTypes,
        boolean hasMeasureFormat,
        boolean hasTable,
        boolean hasContent) {
    private static final Set<String> REPORTED_AS_TEXT = Set.of("user", "datei", "redhint", "blackhint", "dividingline");

    static FieldShape of(Map<String, @Nullable Object> parameters) {
        return new FieldShape(
                PhpValue.isTrue(parameters.get("labels")),
                Language.of(parameters.get("language")),
                PhpValue.isTrue(parameters.get("showfieldfilters")),
                PhpValue.isTrue(parameters.get("showfielddependencies")),
                PhpValue.isTrue(parameters.get("realDataTypes")),
                PhpValue.isTrue(parameters.get("showFieldMeasureFormat")),
                PhpValue.isTrue(parameters.get("showTable")),
                PhpValue.isTrue(parameters.get("showContent")));
    }

    Map<String, @Nullable Object> of(TenantField field) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("type", type(field));
        shape.put("length", field.length());
        shape.put("permittedvalues", permittedValues(field.values()));
        shape.put("default", field.defaultValue());
        shape.put("filters", hasFilters ? field.filters() : Map.of());
        shape.put("dependencies", hasDependencies ? field.dependencies() : Map.of());
        shape.put("compoundFields", field.compoundFields());
        if (hasLabels) {
            shape.put("label", label(field.labels()));
        }
        if (hasMeasureFormat) {
            shape.put("fieldMeasureFormat", field.measureFormat());
        }
        if (hasTable) {
            shape.put("tablename", field.table());
        }
        if (hasContent) {
            Labels content = field.content();
            shape.put("content", content == null ? null : label(content));
        }
        return shape;
    }

    String label(Labels labels) {
        return labels.in(language);
    }

    private String type(TenantField field) {
        if (hasRealTypes) {
            return field.trueType();
        }
        return REPORTED_AS_TEXT.contains(field.type()) ? "text" : field.type();
    }

    private @Nullable Object permittedValues(@Nullable List<SelectValue> values) {
        if (values == null) {
            return null;
        }
        if (!hasLabels) {
            return values.stream().map(value -> phpKey(value.key())).toList();
        }
        Map<String, String> labelled = new LinkedHashMap<>();
        values.forEach(value -> labelled.put(value.key(), label(value.labels())));
        return labelled;
    }

    /** PHP turns map keys that look like whole numbers into numbers. */
    private static Object phpKey(String key) {
        return key.matches("0|-?[1-9]\\d{0,17}") ? (Object) Long.valueOf(key) : key;
    }
}

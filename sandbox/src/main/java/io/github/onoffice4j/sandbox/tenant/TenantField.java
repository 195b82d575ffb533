package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field as the tenant has configured it. */
public record TenantField(
        String name,
        String type,
        @Nullable String realType,
        Map<String, String> labels,
        @Nullable List<SelectValue> values,
        @Nullable String defaultValue,
        @Nullable Integer length,
        Map<String, Map<String, List<String>>> filters,
        Map<String, String> dependencies,
        List<String> compoundFields,
        @Nullable String measureFormat,
        @Nullable String table,
        Map<String, String> content,
        boolean inactive) {

    /** Tells whether the field is a singleselect or multiselect. */
    public boolean isSelect() {
        return type.equals("singleselect") || type.equals("multiselect");
    }
}

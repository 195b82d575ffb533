package io.github.onoffice4j.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What most fields have only some of; other fields are named by their technical names, because they may be made later.
 *
 * @param length most characters of a text
 * @param defaultValue what a new record gets
 * @param category where the field stands in the tenant's forms
 * @param measureFormat the key of the measure format
 * @param parts the fields this one is composed of
 * @param dependency on what its values depend
 * @param criteria where the field applies
 * @param valueCriteria key of a value to where this value applies
 */
record FieldMetadata(
        @Nullable Integer length,
        @Nullable String defaultValue,
        @Nullable Category category,
        @Nullable String measureFormat,
        List<String> parts,
        @Nullable Parent dependency,
        List<Applies> criteria,
        Map<String, List<Applies>> valueCriteria) {

    /** The field whose value decides, and the value it must have, by key of this field's value. */
    record Parent(String field, Function<String, ? extends @Nullable Choice> required) {}

    /** A criterion and the keys that meet it. */
    record Applies(String criterion, List<String> keys) {}

    FieldMetadata {
        parts = List.copyOf(parts);
        criteria = List.copyOf(criteria);
        valueCriteria =
                valueCriteria.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(valueCriteria));
    }
}

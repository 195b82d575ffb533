package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes fields for tests; what is not said is not there, and labels are the technical names. */
public final class FieldOf {

    private final String name;
    private final String type;
    private Labels labels;
    private @Nullable Integer length;
    private @Nullable String defaultValue;
    private @Nullable List<SelectValue> values;
    private Map<String, String> dependencies = Map.of();
    private Map<String, Map<String, List<String>>> filters = Map.of();
    private List<String> parts = List.of();
    private @Nullable String measureFormat;
    private @Nullable String category;

    private FieldOf(String name, String type) {
        this.name = name;
        this.type = type;
        this.labels = Schemas.label(name);
    }

    public static FieldOf type(String type, String name) {
        return new FieldOf(name, type);
    }

    public static FieldOf select(String name, String... keys) {
        return new FieldOf(name, "singleselect").values(keys);
    }

    public static FieldOf multiselect(String name, String... keys) {
        return new FieldOf(name, "multiselect").values(keys);
    }

    public FieldOf values(String... keys) {
        values = Stream.of(keys)
                .map(key -> new SelectValue(key, Schemas.label(key)))
                .toList();
        return this;
    }

    public FieldOf values(SelectValue... newValues) {
        values = List.of(newValues);
        return this;
    }

    public FieldOf labels(Labels newLabels) {
        labels = newLabels;
        return this;
    }

    public FieldOf length(int newLength) {
        length = newLength;
        return this;
    }

    public FieldOf defaultValue(String newDefault) {
        defaultValue = newDefault;
        return this;
    }

    public FieldOf dependencies(Map<String, String> newDependencies) {
        dependencies = newDependencies;
        return this;
    }

    public FieldOf filters(Map<String, Map<String, List<String>>> newFilters) {
        filters = newFilters;
        return this;
    }

    public FieldOf parts(String... newParts) {
        parts = List.of(newParts);
        return this;
    }

    public FieldOf measureFormat(String newFormat) {
        measureFormat = newFormat;
        return this;
    }

    public FieldOf category(String newCategory) {
        category = newCategory;
        return this;
    }

    public FieldSchema build() {
        return new FieldSchema(
                name,
                type,
                labels,
                length,
                defaultValue,
                values,
                dependencies,
                filters,
                parts,
                measureFormat,
                category,
                Labels.none());
    }
}

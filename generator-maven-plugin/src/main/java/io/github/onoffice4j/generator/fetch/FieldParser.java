package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one field of the field configuration in one language, in every form that the server gives it. */
final class FieldParser {

    private final String language;

    FieldParser(String language) {
        this.language = language;
    }

    FieldSchema parse(String name, WireValue field) {
        return new FieldSchema(
                name,
                field.member("type").requiredText(),
                labels(field.member("label")),
                field.member("length").integer(),
                defaultValue(field.member("default")),
                permittedValues(field),
                texts(field.member("dependencies")),
                filters(field.member("filters")),
                list(field.member("compoundFields")),
                field.member("fieldMeasureFormat").text(),
                field.member("tablename").text(),
                labels(field.member("content")));
    }

    Labels labels(WireValue text) {
        return text.isNull() ? Labels.none() : Labels.of(language, text.textOrEmpty());
    }

    /** An empty list is what PHP makes of no default at all. */
    private static @Nullable String defaultValue(WireValue value) {
        return value.isList() && value.items().isEmpty() ? null : value.text();
    }

    /**
     * Reads the values of a select: with labels an object of keys, which arrives as a list if the keys count from 0; without
     * labels a list of keys.
     */
    private @Nullable List<SelectValue> permittedValues(WireValue field) {
        WireValue values = field.member("permittedvalues");
        if (values.isNull()) {
            return null;
        }
        if (values.isList() && !field.has("label")) {
            Set<String> keys = new LinkedHashSet<>(list(values));
            return keys.stream().map(key -> new SelectValue(key, Labels.none())).toList();
        }
        List<SelectValue> read = new ArrayList<>();
        values.members().forEach((key, label) -> read.add(new SelectValue(key, labels(label))));
        return read;
    }

    private static Map<String, Map<String, List<String>>> filters(WireValue filters) {
        Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();
        filters.members().forEach((subject, criteria) -> {
            Map<String, List<String>> keys = new LinkedHashMap<>();
            criteria.members().forEach((criterion, values) -> keys.put(criterion, list(values)));
            read.put(subject, keys);
        });
        return read;
    }

    private static Map<String, String> texts(WireValue texts) {
        Map<String, String> read = new LinkedHashMap<>();
        texts.members().forEach((key, text) -> read.put(key, text.requiredText()));
        return read;
    }

    private static List<String> list(WireValue items) {
        return items.items().stream().map(WireValue::requiredText).toList();
    }
}

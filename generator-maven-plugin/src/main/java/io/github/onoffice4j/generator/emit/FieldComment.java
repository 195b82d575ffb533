package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the comment of a field constant says of the field. */
final class FieldComment {

    /** So many permitted values are named. */
    private static final int MOST_VALUES = 8;

    private final JavaField field;
    private final FieldSchema schema;
    private final LabelText labels;

    FieldComment(JavaField field, LabelText labels) {
        this.field = field;
        this.schema = field.schema();
        this.labels = labels;
    }

    Comment comment() {
        String shown = labels.shown(schema.labels());
        return Comment.of((shown.isEmpty() ? JavadocText.code(schema.name()) : shown) + ".")
                .paragraph(technical())
                .paragraph(values())
                .paragraph(limits())
                .paragraph(applies());
    }

    private String technical() {
        StringBuilder text = new StringBuilder("Field ")
                .append(JavadocText.code(schema.name()))
                .append(" of type ")
                .append(JavadocText.code(schema.type()));
        if (schema.length() != null) {
            text.append(", at most ").append(schema.length()).append(" characters");
        }
        if (schema.defaultValue() != null && !schema.defaultValue().isEmpty()) {
            text.append(", by default ").append(JavadocText.code(schema.defaultValue()));
        }
        String category = labels.shown(schema.content());
        if (!category.isEmpty()) {
            text.append(", in the category ").append(category);
        }
        return text.append(".").toString();
    }

    private String values() {
        List<SelectValue> values = schema.permittedValues() == null
                ? List.of()
                : schema.permittedValues().stream().filter(SelectValue::active).toList();
        if (values.isEmpty()) {
            return "";
        }
        String named = values.stream()
                .limit(MOST_VALUES)
                .map(value -> labels.title(value.labels(), value.key()))
                .collect(Collectors.joining(", "));
        int more = values.size() - MOST_VALUES;
        return "Values: " + named + (more > 0 ? " and " + more + " more" : "") + ".";
    }

    private String limits() {
        List<String> limits = new ArrayList<>();
        if (!schema.compoundFields().isEmpty()) {
            limits.add("composed of " + codes(schema.compoundFields()));
        }
        if (field.readOnly()) {
            limits.add("not written under this name");
        }
        if (!field.readable()) {
            limits.add("cannot be read");
        } else {
            if (!field.filterable()) {
                limits.add("cannot stand in a condition");
            }
            if (!field.sortable()) {
                limits.add("cannot be ordered by");
            }
        }
        String text = String.join("; ", limits);
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String applies() {
        Map<String, List<String>> criteria = schema.filters().getOrDefault(schema.name(), Map.of());
        if (criteria.isEmpty()) {
            return "";
        }
        return "Applies where "
                + criteria.entrySet().stream()
                        .map(entry -> JavadocText.code(entry.getKey()) + " is " + codes(entry.getValue()))
                        .collect(Collectors.joining(" and "))
                + ".";
    }

    private static String codes(List<String> names) {
        return names.stream().map(JavadocText::code).collect(Collectors.joining(", "));
    }
}

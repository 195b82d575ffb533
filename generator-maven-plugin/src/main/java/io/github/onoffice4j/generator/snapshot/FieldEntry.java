package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entry of a field, in which each permitted value, dependency and filter is an entry too. */
final class FieldEntry {

    private FieldEntry() {}

    static ObjectNode write(FieldSchema field) {
        ObjectNode entry = SnapshotForm.object().put("field", field.name()).put("type", field.type());
        SnapshotForm.putLabels(entry, "labels", field.labels());
        SnapshotForm.putNumber(entry, "length", field.length());
        SnapshotForm.putText(entry, "default", field.defaultValue());
        SnapshotForm.putText(entry, "measureFormat", field.measureFormat());
        SnapshotForm.putText(entry, "table", field.table());
        SnapshotForm.putLabels(entry, "category", field.content());
        SnapshotForm.putTexts(entry, "compoundFields", field.compoundFields());
        if (field.permittedValues() != null) {
            ArrayNode values = entry.putArray("values");
            for (SelectValue value : field.permittedValues()) {
                SnapshotForm.putLabels(values.addObject().put("value", value.key()), "labels", value.labels());
            }
        }
        if (!field.dependencies().isEmpty()) {
            ArrayNode dependencies = entry.putArray("dependencies");
            field.dependencies()
                    .forEach((key, parent) ->
                            dependencies.addObject().put("value", key).put("dependsOn", parent));
        }
        if (!field.filters().isEmpty()) {
            ArrayNode filters = entry.putArray("filters");
            field.filters().forEach((subject, criteria) -> {
                ArrayNode where = filters.addObject().put("appliesTo", subject).putArray("where");
                criteria.forEach((criterion, values) ->
                        SnapshotForm.putTexts(where.addObject().put("criterion", criterion), "values", values));
            });
        }
        return entry;
    }

    static FieldSchema read(Entry entry) {
        FieldSchema field = new FieldSchema(
                entry.text("field"),
                entry.text("type"),
                entry.labels("labels"),
                entry.number("length"),
                entry.textOrNull("default"),
                values(entry),
                dependencies(entry),
                filters(entry),
                entry.texts("compoundFields"),
                entry.textOrNull("measureFormat"),
                entry.textOrNull("table"),
                entry.labels("category"));
        entry.end();
        return field;
    }

    private static @Nullable List<SelectValue> values(Entry entry) {
        if (!entry.has("values")) {
            return null;
        }
        return entry.entries("values", "value").stream().map(FieldEntry::value).toList();
    }

    private static SelectValue value(Entry entry) {
        SelectValue value = new SelectValue(entry.text("value"), entry.labels("labels"));
        entry.end();
        return value;
    }

    private static Map<String, String> dependencies(Entry entry) {
        Map<String, String> dependencies = new LinkedHashMap<>();
        for (Entry dependency : entry.entries("dependencies", "value")) {
            dependencies.put(dependency.text("value"), dependency.text("dependsOn"));
            dependency.end();
        }
        return dependencies;
    }

    private static Map<String, Map<String, List<String>>> filters(Entry entry) {
        Map<String, Map<String, List<String>>> filters = new LinkedHashMap<>();
        for (Entry filter : entry.entries("filters", "appliesTo")) {
            Map<String, List<String>> criteria = new LinkedHashMap<>();
            for (Entry criterion : filter.entries("where", "criterion")) {
                criteria.put(criterion.text("criterion"), criterion.texts("values"));
                criterion.end();
            }
            filters.put(filter.text("appliesTo"), criteria);
            filter.end();
        }
        return filters;
    }
}

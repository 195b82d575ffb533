package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The entry of a field, in which each permitted value, dependency and filter is an entry too. */
final class FieldEntry {

    private FieldEntry() {}

    static ObjectNode write(String module, FieldSchema field, GivenNames names) {
        ObjectNode entry = SnapshotForm.object().put("field", field.name());
        SnapshotForm.putText(entry, "name", names.field(module, field.name()));
        entry.put("type", field.type());
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
                ObjectNode valueEntry = values.addObject().put("value", value.key());
                SnapshotForm.putText(valueEntry, "name", names.value(module, field.name(), value.key()));
                SnapshotForm.putLabels(valueEntry, "labels", value.labels());
                SnapshotForm.putText(valueEntry, "parent", value.parent());
                if (!value.active()) {
                    valueEntry.put("inactive", true);
                }
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

    static FieldSchema read(String module, Entry entry, GivenNames.Builder names) {
        String technicalName = entry.text("field");
        entry.name(name -> names.field(module, technicalName, name));
        FieldSchema field = new FieldSchema(
                technicalName,
                entry.text("type"),
                entry.labels("labels"),
                entry.number("length"),
                entry.textOrNull("default"),
                values(entry, (key, name) -> names.value(module, technicalName, key, name)),
                dependencies(entry),
                filters(entry),
                entry.texts("compoundFields"),
                entry.textOrNull("measureFormat"),
                entry.textOrNull("table"),
                entry.labels("category"));
        entry.end();
        return field;
    }

    private static @Nullable List<SelectValue> values(Entry entry, BiConsumer<String, String> names) {
        if (!entry.has("values")) {
            return null;
        }
        return entry.entries("values", "value").stream()
                .map(value -> value(value, names))
                .toList();
    }

    private static SelectValue value(Entry entry, BiConsumer<String, String> names) {
        SelectValue value = new SelectValue(
                entry.text("value"), entry.labels("labels"), entry.textOrNull("parent"), !entry.flag("inactive"));
        entry.name(name -> names.accept(value.key(), name));
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

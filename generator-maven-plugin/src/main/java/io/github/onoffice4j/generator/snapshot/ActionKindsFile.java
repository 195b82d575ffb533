package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import java.util.List;

/** The file of the action kinds with an entry for each kind and each of its types. */
final class ActionKindsFile {

    static final String PATH = "action-kinds.json";
    static final String KIND = "action kinds";

    private ActionKindsFile() {}

    static ObjectNode write(List<ActionKindSchema> kinds, GivenNames names) {
        ObjectNode file = SnapshotForm.file(KIND);
        ArrayNode entries = file.putArray("actionKinds");
        kinds.forEach(kind -> entries.add(kind(kind, names)));
        return file;
    }

    private static ObjectNode kind(ActionKindSchema kind, GivenNames names) {
        ObjectNode entry = SnapshotForm.object().put("actionKind", kind.key());
        SnapshotForm.putText(entry, "name", names.actionKind(kind.key()));
        SnapshotForm.putLabels(entry, "labels", kind.labels());
        SnapshotForm.putText(entry, "default", kind.defaultType());
        ArrayNode types = entry.putArray("types");
        for (ActionTypeSchema type : kind.types()) {
            ObjectNode typeEntry = types.addObject().put("actionType", type.key());
            SnapshotForm.putText(typeEntry, "name", names.actionType(kind.key(), type.key()));
            SnapshotForm.putLabels(typeEntry, "labels", type.labels());
            if (type.automatic()) {
                typeEntry.put("automatic", true);
            }
            SnapshotForm.putNumber(typeEntry, "databaseId", type.databaseId());
        }
        return entry;
    }

    static List<ActionKindSchema> read(Entry file, GivenNames.Builder names) {
        List<ActionKindSchema> kinds = file.entries("actionKinds", "actionKind").stream()
                .map(kind -> kind(kind, names))
                .toList();
        file.end();
        return kinds;
    }

    private static ActionKindSchema kind(Entry entry, GivenNames.Builder names) {
        String key = entry.text("actionKind");
        entry.name(name -> names.actionKind(key, name));
        ActionKindSchema kind = new ActionKindSchema(
                key,
                entry.labels("labels"),
                entry.entries("types", "actionType").stream()
                        .map(type -> type(key, type, names))
                        .toList(),
                entry.textOrNull("default"));
        entry.end();
        return kind;
    }

    private static ActionTypeSchema type(String kind, Entry entry, GivenNames.Builder names) {
        ActionTypeSchema type = new ActionTypeSchema(
                entry.text("actionType"), entry.labels("labels"), entry.flag("automatic"), entry.number("databaseId"));
        entry.name(name -> names.actionType(kind, type.key(), name));
        entry.end();
        return type;
    }
}

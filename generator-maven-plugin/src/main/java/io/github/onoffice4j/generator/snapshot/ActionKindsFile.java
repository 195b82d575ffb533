package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import java.util.List;

/** The file of the action kinds with an entry for each kind and each of its types. */
final class ActionKindsFile {

    static final String PATH = "action-kinds.json";
    static final String KIND = "action kinds";

    private ActionKindsFile() {}

    static ObjectNode write(List<ActionKindSchema> kinds) {
        ObjectNode file = SnapshotForm.file(KIND);
        ArrayNode entries = file.putArray("actionKinds");
        kinds.forEach(kind -> entries.add(kind(kind)));
        return file;
    }

    private static ObjectNode kind(ActionKindSchema kind) {
        ObjectNode entry = SnapshotForm.object().put("actionKind", kind.key());
        SnapshotForm.putLabels(entry, "labels", kind.labels());
        SnapshotForm.putText(entry, "default", kind.defaultType());
        ArrayNode types = entry.putArray("types");
        for (ActionTypeSchema type : kind.types()) {
            ObjectNode typeEntry = types.addObject().put("actionType", type.key());
            SnapshotForm.putLabels(typeEntry, "labels", type.labels());
            if (type.automatic()) {
                typeEntry.put("automatic", true);
            }
            SnapshotForm.putNumber(typeEntry, "databaseId", type.databaseId());
        }
        return entry;
    }

    static List<ActionKindSchema> read(Entry file) {
        List<ActionKindSchema> kinds = file.entries("actionKinds", "actionKind").stream()
                .map(ActionKindsFile::kind)
                .toList();
        file.end();
        return kinds;
    }

    private static ActionKindSchema kind(Entry entry) {
        ActionKindSchema kind = new ActionKindSchema(
                entry.text("actionKind"),
                entry.labels("labels"),
                entry.entries("types", "actionType").stream()
                        .map(ActionKindsFile::type)
                        .toList(),
                entry.textOrNull("default"));
        entry.end();
        return kind;
    }

    private static ActionTypeSchema type(Entry entry) {
        ActionTypeSchema type = new ActionTypeSchema(
                entry.text("actionType"), entry.labels("labels"), entry.flag("automatic"), entry.number("databaseId"));
        entry.end();
        return type;
    }
}

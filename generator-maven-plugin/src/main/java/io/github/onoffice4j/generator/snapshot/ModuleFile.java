package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.schema.ModuleSchema;

/** The file of a module with an entry for each field, in the server's order. */
final class ModuleFile {

    static final String FOLDER = "modules";
    static final String KIND = "module";

    private ModuleFile() {}

    static String path(String module) {
        return FOLDER + "/" + ModuleFileName.of(module);
    }

    static ObjectNode write(ModuleSchema module) {
        ObjectNode file = SnapshotForm.file(KIND).put("module", module.id());
        SnapshotForm.putLabels(file, "labels", module.labels());
        ArrayNode fields = file.putArray("fields");
        module.fields().forEach(field -> fields.add(FieldEntry.write(field)));
        return file;
    }

    static ModuleSchema read(Entry file, String id) {
        file.constant("module", id);
        ModuleSchema module = new ModuleSchema(
                id,
                file.labels("labels"),
                file.entries("fields", "field").stream().map(FieldEntry::read).toList());
        file.end();
        return module;
    }
}

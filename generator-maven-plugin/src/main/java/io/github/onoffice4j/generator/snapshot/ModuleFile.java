package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ModuleSchema;

/** The file of a module with an entry for each field, in the server's order. */
final class ModuleFile {

    static final String FOLDER = "modules";
    static final String KIND = "module";

    private ModuleFile() {}

    static String path(String module) {
        return FOLDER + "/" + ModuleFileName.of(module);
    }

    static ObjectNode write(ModuleSchema module, GivenNames names) {
        ObjectNode file = SnapshotForm.file(KIND).put("module", module.id());
        SnapshotForm.putText(file, "name", names.module(module.id()));
        SnapshotForm.putLabels(file, "labels", module.labels());
        ArrayNode fields = file.putArray("fields");
        module.fields().forEach(field -> fields.add(FieldEntry.write(module.id(), field, names)));
        return file;
    }

    static ModuleSchema read(Entry file, String id, GivenNames.Builder names) {
        file.constant("module", id);
        file.name(name -> names.module(id, name));
        ModuleSchema module = new ModuleSchema(
                id,
                file.labels("labels"),
                file.entries("fields", "field").stream()
                        .map(field -> FieldEntry.read(id, field, names))
                        .toList());
        file.end();
        return module;
    }
}

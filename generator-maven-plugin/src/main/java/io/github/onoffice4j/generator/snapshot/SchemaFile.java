package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The file that names the languages and, in the server's order, the modules with their files.
 *
 * @param languages three-letter codes of the languages, the leading one first
 * @param modules the ids of the modules
 */
record SchemaFile(List<String> languages, List<String> modules) {

    static final String PATH = "schema.json";
    static final String KIND = "schema";

    static ObjectNode write(TenantSchema schema) {
        ObjectNode file = SnapshotForm.file(KIND);
        SnapshotForm.putTexts(file, "languages", schema.languages());
        ArrayNode modules = file.putArray("modules");
        for (ModuleSchema module : schema.modules()) {
            modules.addObject().put("module", module.id()).put("file", ModuleFile.path(module.id()));
        }
        return file;
    }

    static SchemaFile read(Entry file) {
        List<String> modules = new ArrayList<>();
        List<String> languages = file.texts("languages");
        for (Entry entry : file.entries("modules", "module")) {
            String module = entry.text("module");
            entry.constant("file", ModuleFile.path(module));
            entry.end();
            modules.add(module);
        }
        file.end();
        return new SchemaFile(languages, modules.stream().distinct().toList());
    }
}

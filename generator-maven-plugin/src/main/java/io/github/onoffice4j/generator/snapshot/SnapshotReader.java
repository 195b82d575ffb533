package io.github.onoffice4j.generator.snapshot;

import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.json.FileProblems;
import io.github.onoffice4j.generator.json.JsonFile;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the files of one snapshot and collects what is wrong in any of them. Not safe for use by many threads. */
final class SnapshotReader {

    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private final GivenNames.Builder names = GivenNames.builder();

    SnapshotReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the snapshot.
     *
     * @param files the paths in the folder of all files that the generator wrote
     * @throws SchemaException if anything is wrong, with all of it
     */
    Snapshot read(Set<String> files) {
        SchemaFile index = file(SchemaFile.PATH, SchemaFile.KIND, SchemaFile::read)
                .orElseGet(() -> new SchemaFile(List.of(), List.of()));
        List<ModuleSchema> modules = new ArrayList<>();
        Set<String> surplus = new HashSet<>(files);
        surplus.removeAll(Set.of(SchemaFile.PATH, ActionKindsFile.PATH, RegionsFile.PATH));
        for (String module : index.modules()) {
            String path = ModuleFile.path(module);
            surplus.remove(path);
            file(path, ModuleFile.KIND, file -> ModuleFile.read(file, module, names))
                    .ifPresent(modules::add);
        }
        List<ActionKindSchema> kinds = file(
                        ActionKindsFile.PATH, ActionKindsFile.KIND, file -> ActionKindsFile.read(file, names))
                .orElse(List.of());
        List<RegionSchema> regions = file(RegionsFile.PATH, RegionsFile.KIND, file -> RegionsFile.read(file, names))
                .orElse(List.of());
        if (files.contains(SchemaFile.PATH) && !index.modules().isEmpty()) {
            surplus.stream()
                    .sorted()
                    .forEach(path -> problems.add(
                            path + ": expected among the modules of " + SchemaFile.PATH + ", or not at all"));
        }
        throwIfAny();
        return new Snapshot(new TenantSchema(index.languages(), modules, kinds, regions), names.build());
    }

    private <T> Optional<T> file(String path, String kind, Function<Entry, T> reader) {
        FileProblems fileProblems = new FileProblems(path, problems);
        return JsonFile.read(folder.resolve(path), fileProblems)
                .filter(file -> SnapshotForm.isReadable(file, kind))
                .map(reader);
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new SchemaException(
                    "The snapshot in " + folder
                            + " cannot be used; nothing was written. Restore it from version control,"
                            + " or delete it and run the goal fetch, which then gives every Java name anew. Found:",
                    problems);
        }
    }
}

package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.output.OutputException;
import io.github.onoffice4j.generator.output.OutputFolder;
import io.github.onoffice4j.generator.output.OutputReport;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder of a snapshot: the schema in a form made for version control, so that a build needs no server and a change of the
 * tenant's configuration is a change of a few lines.
 *
 * <p>It holds no credentials, no address of a server and no customer's data. Files of others in the folder are neither read nor
 * touched. Safe for use by many threads, as long as no two of them write.
 */
public final class SnapshotFolder {

    private final Path folder;
    private final OutputFolder output;

    private SnapshotFolder(Path folder) {
        this.folder = folder;
        this.output = OutputFolder.marked(folder, SnapshotForm.KIND, List.of("", ModuleFile.FOLDER), "schemaDirectory");
    }

    /**
     * Returns the folder, which need not exist yet.
     *
     * @param folder where the files are, such as {@code src/main/onoffice/schema}
     */
    public static SnapshotFolder of(Path folder) {
        return new SnapshotFolder(folder.toAbsolutePath().normalize());
    }

    /** Returns the absolute path. */
    public Path path() {
        return folder;
    }

    /** Tells whether there is a snapshot, whole or not. */
    public boolean exists() {
        return Files.exists(folder.resolve(SchemaFile.PATH))
                || !output.ownFiles().isEmpty();
    }

    /**
     * Returns a text that is the same as long as paths and bytes of the files are.
     *
     * @throws OutputException if files cannot be read
     */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        for (String path : output.ownFiles()) {
            try {
                fingerprint.add(path).add(Files.readAllBytes(folder.resolve(path)));
            } catch (IOException e) {
                throw new OutputException("Cannot read " + folder.resolve(path) + ": " + e, e);
            }
        }
        return fingerprint.value();
    }

    /**
     * Reads the snapshot.
     *
     * @throws SchemaException if files are missing, cut off, edited to what they cannot be, or written by a newer version of the
     *     generator; with every problem, its file and its line
     */
    public Snapshot read() {
        return new SnapshotReader(folder).read(output.ownFiles());
    }

    /**
     * Makes the folder hold this snapshot. Only files that differ are touched, and files of modules that are gone are removed.
     *
     * @param snapshot what to write
     * @return what was done
     * @throws OutputException if files cannot be written, or stand where others are to be
     */
    public OutputReport write(Snapshot snapshot) {
        TenantSchema schema = snapshot.schema();
        GivenNames names = snapshot.names();
        Map<String, String> files = new LinkedHashMap<>();
        add(files, SchemaFile.PATH, SchemaFile.write(schema));
        add(files, ActionKindsFile.PATH, ActionKindsFile.write(schema.actionKinds(), names));
        add(files, RegionsFile.PATH, RegionsFile.write(schema.regions(), names));
        schema.modules().forEach(module -> add(files, ModuleFile.path(module.id()), ModuleFile.write(module, names)));
        return output.write(files);
    }

    private static void add(Map<String, String> files, String path, ObjectNode file) {
        if (files.put(path, EntryLayout.print(file)) != null) {
            throw new IllegalArgumentException("Two modules of the schema have the same file " + path);
        }
    }
}

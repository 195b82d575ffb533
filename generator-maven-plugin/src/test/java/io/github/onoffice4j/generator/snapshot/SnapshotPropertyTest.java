package io.github.onoffice4j.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.output.OutputReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotPropertyTest {

    private static final int CASES = 1_000;

    @TempDir
    private Path folder;

    @Test
    void everySchemaIsReadAsItWasWritten() throws IOException {
        RandomSchemas schemas = new RandomSchemas(2026);
        SnapshotFolder snapshot = SnapshotFolder.of(folder);
        Files.writeString(folder.resolve("README.md"), "ours");
        for (int i = 0; i < CASES; i++) {
            Snapshot schema = schemas.nextSnapshot();

            snapshot.write(schema);

            Snapshot read = snapshot.read();
            assertThat(read).as("schema %d", i).isEqualTo(schema);
            // Texts show the order of maps, which equality does not tell.
            assertThat(read.schema())
                    .as("schema %d", i)
                    .hasToString(schema.schema().toString());
            assertThat(files())
                    .as("schema %d", i)
                    .hasSize(4 + schema.schema().modules().size());
            OutputReport again = snapshot.write(schema);
            assertThat(again.written()).as("schema %d", i).isEmpty();
            assertThat(again.removed()).as("schema %d", i).isEmpty();
        }
    }

    @Test
    void everyModuleHasASafeFileNameOfItsOwn() {
        RandomSchemas texts = new RandomSchemas(7);
        Set<String> modules = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String module = texts.text();
            String name = ModuleFileName.of(module);
            assertThat(name).as(module).matches("[a-z][a-z0-9_-]{0,120}\\.json").doesNotMatch("(con|nul|prn|aux)\\..*");
            assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT));
            assertThat(names.add(name)).as(module).isEqualTo(modules.add(module));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

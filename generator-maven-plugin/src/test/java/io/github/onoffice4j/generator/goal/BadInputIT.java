package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Maven shows a user who made a mistake: the message alone, whatever its number of lines. */
class BadInputIT {

    @TempDir
    private Path folder;

    @Test
    void onlyTheMessageIsShownAndNoStackTrace() {
        MavenOutcome outcome = MavenBuild.project(
                        folder, "<configuration><packageName>com.acme.crm</packageName></configuration>")
                .file("src/main/onoffice/schema/schema.json", "{\"onoffice4j\": \"schema\", \"formatVersion\": 1")
                .goal("generate", "-Donoffice.source=snapshot");

        assertThat(outcome.failure())
                .as(outcome.toString())
                .isEqualTo("The snapshot in " + folder.resolve("src/main/onoffice/schema")
                        + " cannot be used; nothing was written. Restore it from version control, or delete it and run the"
                        + " goal fetch, which then gives every Java name anew. Found:"
                        + "\n  schema.json, line 1: the file ends too early: it is cut off, or a bracket is not closed"
                        + "\n  action-kinds.json: the file is missing"
                        + "\n  regions.json: the file is missing");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.showsStackTrace()).as(outcome.toString()).isFalse();
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
        assertThat(folder.resolve("target/onoffice")).doesNotExist();
    }

    @Test
    void noPackageName() {
        MavenBuild build = MavenBuild.project(folder, "");
        assertThat(build.goal("generate").failure())
                .isEqualTo("The parameters 'packageName' for goal " + MavenBuild.PLUGIN
                        + ":generate are missing or invalid");
    }
}

package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code sandbox-run}, as a shell uses it: {@code mvn -q onoffice:sandbox-run > sandbox.env &}. */
class SandboxRunIT {

    @TempDir
    private Path folder;

    @Test
    void printsNothingButLinesForAShellAndServesUntilItIsStopped() throws IOException, InterruptedException {
        MavenBuild build = MavenBuild.project(folder, "");
        // Once before, because Maven may have something to say the first time that it takes the plugin.
        assertThat(build.goal("help").succeeded()).isTrue();
        Process maven = build.start("sandbox-run", "-Donoffice.records=7");
        try (BufferedReader out = maven.inputReader()) {
            // The Maven of Debian takes back colours first, which it has not set.
            String baseUrl = out.readLine().replace("\u001b[0m", "");
            assertThat(baseUrl).matches("ONOFFICE_BASE_URL=http://127\\.0\\.0\\.1:\\d+/api/");
            assertThat(out.readLine()).isEqualTo("ONOFFICE_TOKEN=" + OnOfficeSandbox.DEFAULT_TOKEN);
            assertThat(out.readLine()).isEqualTo("ONOFFICE_SECRET=" + OnOfficeSandbox.DEFAULT_SECRET);

            try (OnOffice onOffice = OnOffice.builder()
                    .baseUrl(URI.create(baseUrl.substring("ONOFFICE_BASE_URL=".length())))
                    .credentials(Credentials.of(OnOfficeSandbox.DEFAULT_TOKEN, OnOfficeSandbox.DEFAULT_SECRET))
                    .build()) {
                assertThat(onOffice.send(
                                        RawOperation.of(ActionId.READ, "estate").parameter("data", List.of("Id")))
                                .records())
                        .hasSize(7);
            }
        } finally {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
            maven.waitFor();
        }
    }
}

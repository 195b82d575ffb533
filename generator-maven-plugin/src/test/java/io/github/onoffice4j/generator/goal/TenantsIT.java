package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code generate} for several tenants in real builds, which ask no server. */
class TenantsIT {

    private static final String PLUGIN = """
            <configuration>
              <packageName>com.acme.crm</packageName>
              <tenants>
                <tenant><name>muster</name><schemaDirectory>src/main/onoffice/muster</schemaDirectory></tenant>
                <tenant><name>beispiel</name><schemaDirectory>src/main/onoffice/beispiel</schemaDirectory></tenant>
              </tenants>
            </configuration>
            """;

    @TempDir
    private Path folder;

    @Test
    void generatesWhatTenantsShareAndWhatEachHasOfItsOwnAndReportsTheDifferences() {
        snapshot("muster", field("kaufpreis", "float"), field("notiz", "varchar"));
        snapshot("beispiel", field("kaufpreis", "float"), field("flair", "varchar"));
        MavenBuild build = MavenBuild.project(folder, PLUGIN);

        MavenOutcome outcome = build.goal("generate");

        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
        Path sources = folder.resolve("target/generated-sources/onoffice/com/acme/crm");
        assertThat(sources.resolve("estate/Estate.java"))
                .content()
                .contains("getKaufpreis()")
                .doesNotContain("NOTIZ", "FLAIR");
        assertThat(sources.resolve("muster/estate/MusterEstate.java")).content().contains("TextField<Estate> NOTIZ =");
        assertThat(sources.resolve("beispiel/estate/BeispielEstate.java"))
                .content()
                .contains("TextField<Estate> FLAIR =");
        Path report = folder.resolve("target/onoffice/default-cli.tenants.json");
        assertThat(outcome.said("INFO"))
                .contains(
                        "left out: field estate.flair: not in every tenant (muster: -, beispiel: there)",
                        "left out: field estate.notiz: not in every tenant (muster: there, beispiel: -)",
                        "2 differences of the tenants, all of them in " + report);
        assertThat(report).content().contains("\"field\" : \"flair\"", "\"leftOut\" : true");

        MavenOutcome second = build.goal("generate", "-Donoffice.modules=estate,task");
        assertThat(second.failure())
                .isEqualTo(
                        "The snapshots of the tenants cannot be used as the configuration asks for; nothing was written."
                                + " Restore them from version control, run the goal fetch for the tenant, or ask for what they have."
                                + " Found:\n  no tenant has the module \"task\", in goal parameter <modules>");
    }

    private void snapshot(String tenant, FieldSchema... fields) {
        SnapshotFolder.of(folder.resolve("src/main/onoffice").resolve(tenant))
                .write(new Snapshot(
                        new TenantSchema(
                                List.of("DEU"),
                                List.of(new ModuleSchema(
                                        "estate",
                                        Labels.of("DEU", "Immobilien"),
                                        Stream.of(fields).toList())),
                                List.of(),
                                List.of()),
                        GivenNames.none()));
    }

    private static FieldSchema field(String name, String type) {
        return FieldSchema.of(name, type, Labels.of("DEU", name));
    }
}

package io.github.onoffice4j.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.output.OutputException;
import io.github.onoffice4j.generator.output.OutputReport;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFolderTest {

    private static final FieldSchema TOWN = new FieldSchema(
            "ort",
            "varchar",
            labels("Ort", "Town"),
            80,
            "Aachen",
            null,
            Map.of(),
            Map.of(),
            List.of(),
            null,
            "ObjGeo",
            labels("Geografische-Angaben", "Geography"));

    private static final FieldSchema TYPE = new FieldSchema(
            "objekttyp",
            "singleselect",
            labels("Objekttyp", "Type"),
            null,
            null,
            List.of(
                    new SelectValue("villa", labels("Villa", "Villa"), "haus", true),
                    new SelectValue("", labels("keine \"Angabe\"", "none")),
                    new SelectValue("palast", labels("Palast", "Palace"), null, false)),
            Map.of("villa", "haus"),
            Map.of("villa", Map.of("vermarktungsart", List.of("kauf", "miete"))),
            List.of(),
            null,
            null,
            Labels.none());

    private static final ModuleSchema ESTATE =
            new ModuleSchema("estate", labels("Immobilien", "Properties"), List.of(TOWN, TYPE));

    private static final ModuleSchema AGENTS_LOG =
            new ModuleSchema("agentsLog", Labels.none(), List.of(FieldSchema.of("Nr", "integer", Labels.none())));

    private static final ActionKindSchema MEETING = new ActionKindSchema(
            "Termin",
            labels("Termin", "Appointment"),
            List.of(
                    new ActionTypeSchema("Besichtigung", labels("Besichtigung", "Viewing"), false, null),
                    new ActionTypeSchema("Absage", labels("Absage", "Refusal"), true, 12)),
            "Besichtigung");

    private static final RegionSchema AACHEN = new RegionSchema(
            "aachen",
            labels("Aachen", "Aix"),
            null,
            List.of(new PostalCodes("52062", "52080")),
            "NRW",
            "",
            List.of(new RegionSchema("burtscheid", Labels.none(), "im Süden", List.of(), "", "", List.of())));

    private static final TenantSchema SCHEMA =
            new TenantSchema(List.of("DEU", "ENG"), List.of(ESTATE, AGENTS_LOG), List.of(MEETING), List.of(AACHEN));

    private static final GivenNames NAMES = GivenNames.builder()
            .module("estate", "Estate")
            .field("estate", "ort", "ORT")
            .value("estate", "objekttyp", "villa", "VILLA")
            .actionKind("Termin", "Termin")
            .actionType("Termin", "Besichtigung", "BESICHTIGUNG")
            .build();

    @TempDir
    private Path folder;

    private SnapshotFolder snapshot;

    @BeforeEach
    void makeSnapshot() {
        snapshot = SnapshotFolder.of(folder.resolve("schema"));
    }

    @Test
    void hasALineForEverythingThatCanChange() {
        write(SCHEMA);

        assertThat(file("schema.json")).hasContent("""
                        {
                          "onoffice4j": "schema",
                          "formatVersion": 1,
                          "languages": ["DEU", "ENG"],
                          "modules": [
                            {"module": "estate", "file": "modules/estate.json"},
                            {"module": "agentsLog", "file": "modules/agents-log.json"}
                          ]
                        }
                        """);
        assertThat(file("modules/estate.json")).hasContent("""
                        {
                          "onoffice4j": "module",
                          "formatVersion": 1,
                          "module": "estate",
                          "name": "Estate",
                          "labels": {"DEU": "Immobilien", "ENG": "Properties"},
                          "fields": [
                            {"field": "ort", "name": "ORT", "type": "varchar", "labels": {"DEU": "Ort", "ENG": "Town"}, "length": 80, "default": "Aachen", "table": "ObjGeo", "category": {"DEU": "Geografische-Angaben", "ENG": "Geography"}},
                            {"field": "objekttyp", "type": "singleselect", "labels": {"DEU": "Objekttyp", "ENG": "Type"}, "values": [
                              {"value": "villa", "name": "VILLA", "labels": {"DEU": "Villa", "ENG": "Villa"}, "parent": "haus"},
                              {"value": "", "labels": {"DEU": "keine \\"Angabe\\"", "ENG": "none"}},
                              {"value": "palast", "labels": {"DEU": "Palast", "ENG": "Palace"}, "inactive": true}
                            ], "dependencies": [
                              {"value": "villa", "dependsOn": "haus"}
                            ], "filters": [
                              {"appliesTo": "villa", "where": [
                                {"criterion": "vermarktungsart", "values": ["kauf", "miete"]}
                              ]}
                            ]}
                          ]
                        }
                        """);
        assertThat(file("action-kinds.json")).hasContent("""
                        {
                          "onoffice4j": "action kinds",
                          "formatVersion": 1,
                          "actionKinds": [
                            {"actionKind": "Termin", "name": "Termin", "labels": {"DEU": "Termin", "ENG": "Appointment"}, "default": "Besichtigung", "types": [
                              {"actionType": "Besichtigung", "name": "BESICHTIGUNG", "labels": {"DEU": "Besichtigung", "ENG": "Viewing"}},
                              {"actionType": "Absage", "labels": {"DEU": "Absage", "ENG": "Refusal"}, "automatic": true, "databaseId": 12}
                            ]}
                          ]
                        }
                        """);
    }

    @Test
    void hasTheRegionsAsATree() {
        write(SCHEMA);

        assertThat(file("regions.json")).hasContent("""
                        {
                          "onoffice4j": "regions",
                          "formatVersion": 1,
                          "regions": [
                            {"region": "aachen", "labels": {"DEU": "Aachen", "ENG": "Aix"}, "state": "NRW", "postalCodes": [
                              {"from": "52062", "to": "52080"}
                            ], "children": [
                              {"region": "burtscheid", "description": "im Süden"}
                            ]}
                          ]
                        }
                        """);
    }

    @Test
    void changesOneLineForOneChange() throws IOException {
        write(with(ESTATE));
        List<String> before = Files.readAllLines(file("modules/estate.json"));

        OutputReport report = write(with(new ModuleSchema(
                "estate",
                ESTATE.labels(),
                List.of(
                        TOWN,
                        TYPE.withPermittedValues(List.of(
                                new SelectValue("villa", labels("Stadtvilla", "Villa"), "haus", true),
                                new SelectValue("", labels("keine \"Angabe\"", "none")),
                                new SelectValue("palast", labels("Palast", "Palace"), null, false)))))));

        List<String> after = Files.readAllLines(file("modules/estate.json"));
        assertThat(report.written()).containsExactly("modules/estate.json");
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertThat(after).hasSameSizeAs(before);
        assertThat(changed)
                .containsExactly(
                        "      {\"value\": \"villa\", \"name\": \"VILLA\", \"labels\": {\"DEU\": \"Stadtvilla\", \"ENG\": \"Villa\"}, \"parent\": \"haus\"},");
    }

    @Test
    void isReadAsItWasWritten() {
        write(SCHEMA);

        assertThat(snapshot.read()).isEqualTo(new Snapshot(SCHEMA, NAMES));
    }

    @Test
    void survivesWhatEditorsAndVersionControlDoToTextFiles() throws IOException {
        write(SCHEMA);
        for (String path : List.of("schema.json", "modules/estate.json", "action-kinds.json", "regions.json")) {
            Files.writeString(
                    file(path), "\uFEFF" + Files.readString(file(path)).replace("\n", "\r\n"));
        }

        assertThat(snapshot.read()).isEqualTo(new Snapshot(SCHEMA, NAMES));
        assertThat(write(SCHEMA).written())
                .containsExactly("action-kinds.json", "modules/estate.json", "regions.json", "schema.json");
    }

    @Test
    void showsWhatNobodyWouldSee() throws IOException {
        write(with(new ModuleSchema("estate", labels("a\u202Eb\u2028c\uD83Cd🏠", ""), List.of())));

        assertThat(Files.readString(file("modules/estate.json")))
                .contains("\"labels\": {\"DEU\": \"a\\u202Eb\\u2028c\\uD83Cd🏠\", \"ENG\": \"\"}");
    }

    @Test
    void isThereOnceItIsWritten() {
        assertThat(snapshot.exists()).isFalse();
        write(SCHEMA);
        assertThat(snapshot.exists()).isTrue();
    }

    @Test
    void isThereEvenIfItsFirstFileIsNot() throws IOException {
        write(SCHEMA);
        Files.delete(file("schema.json"));

        assertThat(snapshot.exists()).isTrue();
    }

    @Test
    void removesTheFilesOfModulesThatAreGoneAndNothingElse() throws IOException {
        write(SCHEMA);
        Files.writeString(file("modules/notes.json"), "{\"note\": \"ours\"}");
        Files.writeString(file("modules/notes.txt"), "ours too");
        Files.createDirectories(file("other-tenant/modules"));
        Path other = Files.copy(file("schema.json"), file("other-tenant/schema.json"));

        OutputReport report = write(with(ESTATE));

        assertThat(report.removed()).containsExactly("modules/agents-log.json");
        assertThat(file("modules/notes.json")).exists();
        assertThat(file("modules/notes.txt")).exists();
        assertThat(other).exists();
        assertThat(snapshot.read().schema()).isEqualTo(with(ESTATE));
    }

    @Test
    void doesNotReplaceAFileOfOthers() throws IOException {
        Files.createDirectories(file("modules"));
        Files.writeString(file("schema.json"), "{\"type\": \"object\"}");

        assertThatThrownBy(() -> write(SCHEMA))
                .isInstanceOf(OutputException.class)
                .hasMessage("Will not replace what an earlier run did not write:\n  " + file("schema.json")
                        + "\nRemove it, or choose another folder by goal parameter <schemaDirectory>.");
        assertThat(file("modules")).isEmptyDirectory();
    }

    @Test
    void keepsAModuleWithAHostileIdInTheFolder() {
        TenantSchema hostile = with(new ModuleSchema("../../x", Labels.none(), List.of()));

        OutputReport report = write(hostile);

        assertThat(report.written()).hasSize(4).anyMatch(path -> path.matches("modules/m-x_[0-9a-f]{32}\\.json"));
        assertThat(snapshot.read().schema()).isEqualTo(hostile);
    }

    private static TenantSchema with(ModuleSchema module) {
        return new TenantSchema(SCHEMA.languages(), List.of(module), SCHEMA.actionKinds(), SCHEMA.regions());
    }

    private OutputReport write(TenantSchema schema) {
        return snapshot.write(new Snapshot(schema, NAMES));
    }

    private Path file(String path) {
        return snapshot.path().resolve(path);
    }

    private static Labels labels(String german, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("DEU", german);
        texts.put("ENG", english);
        return Labels.of(texts);
    }
}

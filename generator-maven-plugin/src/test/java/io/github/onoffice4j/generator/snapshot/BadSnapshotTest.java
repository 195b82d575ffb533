package io.github.onoffice4j.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people, merges and cut-off downloads do to a snapshot, and what they are told. */
class BadSnapshotTest {

    @TempDir
    private Path folder;

    private SnapshotFolder snapshot;

    @BeforeEach
    void writeSnapshot() {
        snapshot = SnapshotFolder.of(folder);
        FieldSchema town = FieldSchema.of("ort", "varchar", Labels.of("DEU", "Ort"));
        FieldSchema floor = FieldSchema.of("boden", "multiselect", Labels.of("DEU", "Boden"))
                .withPermittedValues(List.of(
                        new SelectValue("parkett", Labels.of("DEU", "Parkett")),
                        new SelectValue("dielen", Labels.of("DEU", "Dielen"))));
        TenantSchema schema = new TenantSchema(
                List.of("DEU"),
                List.of(
                        new ModuleSchema("estate", Labels.of("DEU", "Immobilien"), List.of(town, floor)),
                        new ModuleSchema("task", Labels.none(), List.of(town))),
                List.of(new ActionKindSchema("Termin", Labels.none(), List.of(), null)),
                List.of(new RegionSchema(
                        "nrw",
                        Labels.of("DEU", "Nordrhein"),
                        null,
                        List.of(new PostalCodes("50000", "52000")),
                        "",
                        "",
                        List.of(new RegionSchema("koeln", Labels.none(), null, List.of(), "", "", List.of())))));
        GivenNames names = GivenNames.builder()
                .module("estate", "Estate")
                .field("estate", "ort", "ORT")
                .build();
        snapshot.write(new Snapshot(schema, names));
    }

    @Test
    void saysWhatToDoAndTellsAllProblemsOfAllFilesAtOnce() throws IOException {
        replace("schema.json", "[\"DEU\"]", "\"DEU\"");
        replace("modules/estate.json", "\"type\": \"varchar\"", "\"type\": 3");
        replace("modules/estate.json", "{\"DEU\": \"Dielen\"}", "[]");
        Files.delete(folder.resolve("modules/task.json"));
        Files.writeString(folder.resolve("action-kinds.json"), "{");
        replace("regions.json", "\"koeln\"", "[]");

        SchemaException e = problem();

        assertThat(e)
                .hasMessage("The snapshot in " + folder
                        + " cannot be used; nothing was written. Restore it from version control, or delete it and run the"
                        + " goal fetch, which then gives every Java name anew. Found:\n"
                        + "  schema.json, line 4: languages: expected a list, found \"DEU\"\n"
                        + "  modules/estate.json, line 8: fields[0].type: expected a text, found 3\n"
                        + "  modules/estate.json, line 11: fields[1].values[1].labels: expected an object, found a list\n"
                        + "  modules/task.json: the file is missing\n"
                        + "  action-kinds.json, line 1: the file ends too early: it is cut off, or a bracket is not closed\n"
                        + "  regions.json, line 8: regions[0].children[0].region: expected a text, found a list");
    }

    @Test
    void namesTheLineWhereAMergeWasLeft() throws IOException {
        replace("modules/estate.json", "    {\"field\": \"ort\"", "<<<<<<< HEAD\n    {\"field\": \"ort\"");

        assertThat(problem().problems()).containsExactly("modules/estate.json, line 8: a merge conflict is not solved");
    }

    @Test
    void namesTheLineAndColumnOfWhatIsNoJson() throws IOException {
        replace("modules/estate.json", "\"type\": \"varchar\"", "\"type\": varchar");

        assertThat(problem().problems()).containsExactly("modules/estate.json, line 8: no JSON from column 45 on");
    }

    @Test
    void toldANewerFormSaysThatThePluginIsTooOldAndNothingElse() throws IOException {
        replace("modules/estate.json", "\"formatVersion\": 1", "\"formatVersion\": 2");
        replace("modules/estate.json", "\"type\": \"varchar\"", "\"kind\": \"varchar\"");

        assertThat(problem().problems())
                .containsExactly(
                        "modules/estate.json, line 3: formatVersion: expected 1 or less, because this version of"
                                + " the plugin knows no newer form, found 2");
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    "type": "varchar"            | "tpye": "varchar"             | line 8: fields[0].type: expected a text, found nothing
                    "type": "varchar"            | "type": "varchar", "size": 1  | line 8: fields[0].size: not known; expected category, compoundFields, default, dependencies, field, filters, labels, length, measureFormat, name, table, type, values
                    "type": "varchar"            | "type": "a", "type": "b"      | line 8: "type" is there twice, first in line 8
                    "type": "varchar"            | "type": "a", "length": "80"   | line 8: fields[0].length: expected a whole number, found "80"
                    "type": "varchar"            | "type": "a", "length": -1     | line 8: fields[0].length: expected a whole number, found -1
                    "type": "varchar"            | "type": "a", "default": null  | line 8: fields[0].default: expected a text, found null
                    "field": "boden"             | "field": "ort"                | line 9: fields[1].field: "ort" is there twice, first in line 8
                    "value": "dielen"            | "value": "parkett"            | line 11: fields[1].values[1].value: "parkett" is there twice, first in line 10
                    {"DEU": "Parkett"}           | {"DEU": true}                 | line 10: fields[1].values[0].labels.DEU: expected a text, found true
                    "name": "ORT"                | "name": "ort-1"               | line 8: fields[0].name: "ort-1" is no name that was given: expected capital letters, digits and underscores, such as ENERGY_CLASS, for field estate.ort
                    "name": "Estate"             | "name": 7                     | line 5: name: expected a text, found 7
                    "module": "estate"           | "module": "estates"           | line 4: module: expected "estate", found "estates"
                    "onoffice4j": "module"       | "onoffice4j": "action kinds"  | line 2: onoffice4j: expected "module", found "action kinds"
                    "formatVersion": 1           | "formatVersion": "one"        | line 3: formatVersion: expected a whole number, found "one"
                    "formatVersion": 1           | "formatVersion": 0            | line 3: formatVersion: expected 1 or more, found 0
                    """)
    void saysWhatWasExpectedOfAModule(String written, String edited, String problem) throws IOException {
        replace("modules/estate.json", written, edited);

        assertThat(problem().problems()).contains("modules/estate.json, " + problem);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    "region": "nrw"     | "region": 5                | line 5: regions[0].region: expected a text, found 5
                    "region": "nrw"     | "name": "NRW"              | line 5: regions[0].region: expected a text, found nothing
                    "region": "nrw"     | "region": "nrw", "name": 1 | line 5: regions[0].name: expected a text, found 1
                    "region": "nrw"     | "region": "a", "state": [] | line 5: regions[0].state: expected a text, found a list
                    {"DEU": "Nordrhein"} | "Nordrhein"               | line 5: regions[0].labels: expected an object, found "Nordrhein"
                    "from": "50000"     | "von": "50000"             | line 6: regions[0].postalCodes[0].from: expected a text, found nothing
                    "to": "52000"       | "to": 52000                | line 6: regions[0].postalCodes[0].to: expected a text, found 52000
                    {"region": "koeln"} | "koeln"                    | line 8: regions[0].children[0]: expected an object, found "koeln"
                    {"region": "koeln"} | {"region": "nrw"}          | line 8: regions[0].children[0].region: "nrw" is there twice, first in line 5
                    {"region": "koeln"} | {"region": "nrw", "x": 1}  | line 8: regions[0].children[0].x: not known; expected children, country, description, labels, name, postalCodes, region, state
                    """)
    void saysWhatWasExpectedOfARegion(String written, String edited, String problem) throws IOException {
        replace("regions.json", written, edited);

        assertThat(problem().problems()).contains("regions.json, " + problem);
    }

    @Test
    void saysWhenAFileIsNoObject() throws IOException {
        Files.writeString(folder.resolve("modules/task.json"), "[]");

        assertThat(problem().problems())
                .containsExactly("modules/task.json, line 1: the file: expected an object, found a list");
    }

    @Test
    void saysWhenAFileIsEmpty() throws IOException {
        Files.writeString(folder.resolve("modules/task.json"), "");

        assertThat(problem().problems())
                .containsExactly(
                        "modules/task.json, line 1: the file ends too early: it is cut off, or a bracket is not closed");
    }

    @Test
    void saysWhenAFileGoesOnAfterItsEnd() throws IOException {
        Path task = folder.resolve("modules/task.json");
        Files.writeString(task, Files.readString(task) + "}\n");

        assertThat(problem().problems()).containsExactly("modules/task.json, line 9: no JSON from column 1 on");
    }

    @Test
    void saysWhenTextIsNotInUtf8() throws IOException {
        replace("modules/estate.json", "Immobilien", "Häuser");
        Path estate = folder.resolve("modules/estate.json");
        Files.write(estate, Files.readString(estate).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problem().problems()).containsExactly("modules/estate.json: expected text in UTF-8");
    }

    @Test
    void saysWhenAModuleIsNotListed() throws IOException {
        replace("schema.json", ",\n    {\"module\": \"task\", \"file\": \"modules/task.json\"}", "");

        assertThat(problem().problems())
                .containsExactly("modules/task.json: expected among the modules of schema.json, or not at all");
    }

    @Test
    void saysWhenAListedFileIsAnother() throws IOException {
        replace("schema.json", "modules/task.json", "../../task.json");

        assertThat(problem().problems())
                .containsExactly("schema.json, line 7: modules[1].file: expected \"modules/task.json\", found"
                        + " \"../../task.json\"");
    }

    @Test
    void aSnapshotWithoutItsListIsNone() throws IOException {
        Files.delete(folder.resolve("schema.json"));

        assertThat(problem().problems()).containsExactly("schema.json: the file is missing");
    }

    private SchemaException problem() {
        return catchThrowableOfType(SchemaException.class, snapshot::read);
    }

    private void replace(String path, String written, String edited) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(written);
        int at = text.indexOf(written);
        Files.writeString(file, text.substring(0, at) + edited + text.substring(at + written.length()));
    }
}

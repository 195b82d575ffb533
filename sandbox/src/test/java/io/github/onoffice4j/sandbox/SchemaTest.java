package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tenant from a file instead of the one that comes along. */
class SchemaTest {
    /** An answer in every shape the server writes. */
    private static final String ANSWER = """
        {"status":{"code":200,"errorcode":0,"message":"OK"},"response":{"results":[{"data":{"records":[
          {"id":"estate","type":"","elements":{"label":"Objekte",
            "objekttitel":{"type":"varchar","length":80,"permittedvalues":null,"default":null,"label":"Titel"},
            "kueche":{"type":"multiselect","length":null,"permittedvalues":{"EBK":"Einbauküche","0":"keine"},
              "default":null,"filters":[],"dependencies":[],"compoundFields":[],"label":"Küche"},
            "stufen":{"type":"singleselect","length":null,"permittedvalues":["keine","eine"],"default":"0",
              "filters":[],"dependencies":[],"compoundFields":[],"label":"Stufen"},
            "leer":{"type":"singleselect","length":null,"permittedvalues":[],"default":null,"label":""}}},
          {"id":"address","type":"","elements":{"label":"Adressen",
            "Name":{"type":"varchar","length":80,"permittedvalues":null,"default":null,"label":"Name"}}},
          {"id":"dashboard","type":"","elements":[]}]}}]}}
        """;

    @TempDir
    Path folder;

    @Test
    void fields_and_values_are_those_of_the_file() throws IOException {
        try (OnOfficeSandbox sandbox = start(ANSWER)) {
            ApiClient api = new ApiClient(sandbox);
            JsonNode records = api.call("get fields", "{'labels':true}").at("/data/records");

            assertThat(records)
                    .extracting(record -> record.path("id").asText())
                    .containsExactly("estate", "address", "dashboard");
            assertThat(records.at("/0/elements/label").asText()).isEqualTo("Objekte");
            assertThat(records.at("/0/elements/kueche/permittedvalues"))
                    .hasToString("{\"EBK\":\"Einbauküche\",\"0\":\"keine\"}");
            assertThat(records.at("/0/elements/stufen/permittedvalues")).hasToString("[\"keine\",\"eine\"]");
            assertThat(records.at("/0/elements/leer/permittedvalues")).hasToString("[]");
            assertThat(records.at("/2/elements")).hasToString("[]");
        }
    }

    @Test
    void records_have_the_fields_of_the_file_and_no_others() throws IOException {
        try (OnOfficeSandbox sandbox = start(ANSWER)) {
            ApiClient api = new ApiClient(sandbox);

            assertThat(api.error("read estate", "{'data':['kaufpreis']}")).isEqualTo("141 Unknown field: kaufpreis");
            assertThat(api.error("create estate", "{'data':{'kueche':['offen']}}"))
                    .isEqualTo("76 Invalid multiselect key: offen");
            long id = api.create("create estate", "{'data':{'kueche':['EBK','0'],'stufen':1}}");
            assertThat(api.elements("read estate " + id, "{'data':['kueche','stufen','objekttitel']}"))
                    .hasToString("{\"kueche\":\"|EBK||0|\",\"stufen\":\"1\",\"objekttitel\":\"\"}");
            assertThat(api.call("read address", "{'data':['Name']}").at("/data/records"))
                    .hasSize(20);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{      | The schema file %s is not JSON (Unexpected end-of-input: expected close marker for Object"
                        + " (start marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled);"
                        + " line: 1, column: 1])). Expected the answer of the API call get fields, as it was received.",
                "{}     | The schema file %s holds no module. Expected the answer of the API call get fields, with"
                        + " response.results[0].data.records."
            })
    void a_file_that_is_no_such_answer_is_named(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("answer.json"), content);

        assertThatThrownBy(() -> OnOfficeSandbox.builder().schema(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.formatted(file));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path file = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> OnOfficeSandbox.builder().schema(file))
                .hasMessage(
                        "The schema file " + file + " could not be read. Give the path of an existing, readable file.");
    }

    @Test
    void a_snapshot_folder_brings_modules_and_action_kinds() throws IOException {
        snapshot(1);
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().schema(folder).start()) {
            ApiClient api = new ApiClient(sandbox);
            JsonNode elements = api.elements(
                    "get fields", "{'labels':true,'language':'ENG','showfieldfilters':1,'showfielddependencies':1}");

            assertThat(elements)
                    .hasToString("{\"label\":\"Properties\",\"ort\":{\"type\":\"varchar\",\"length\":80,"
                            + "\"permittedvalues\":null,\"default\":\"Aachen\",\"filters\":[],\"dependencies\":[],"
                            + "\"compoundFields\":[],\"label\":\"Town\"},\"objekttyp\":{\"type\":\"singleselect\","
                            + "\"length\":null,\"permittedvalues\":{\"villa\":\"Villa\"},\"default\":null,"
                            + "\"filters\":{\"villa\":{\"vermarktungsart\":[\"kauf\",\"miete\"]}},"
                            + "\"dependencies\":{\"villa\":\"haus\"},\"compoundFields\":[],\"label\":\"Type\"}}");
            assertThat(api.call("get actionkindtypes", "{'allowAutomaticTypesForActionKind':['Termin']}")
                            .at("/data/records"))
                    .hasSize(1)
                    .allSatisfy(kind -> assertThat(kind.at("/elements/types"))
                            .hasToString("{\"Besichtigung\":\"Besichtigung\",\"Absage\":\"Absage\"}"));
        }
    }

    @Test
    void a_folder_that_is_no_snapshot_or_a_newer_one_is_named() throws IOException {
        assertThatThrownBy(() -> OnOfficeSandbox.builder().schema(folder))
                .hasMessage("The snapshot file " + folder.resolve("schema.json")
                        + " could not be read. Give the folder that the goal fetch has written.");
        Files.writeString(folder.resolve("schema.json"), "{\"type\":\"object\"}");
        assertThatThrownBy(() -> OnOfficeSandbox.builder().schema(folder))
                .hasMessage("The file " + folder.resolve("schema.json")
                        + " is no snapshot file of the kind \"schema\". Give the folder that the goal fetch"
                        + " has written.");
        snapshot(2);
        assertThatThrownBy(() -> OnOfficeSandbox.builder().schema(folder))
                .hasMessage("The snapshot file " + folder.resolve("schema.json")
                        + " has the form 2, this sandbox knows up to 1. Use a newer sandbox.");
    }

    private void snapshot(int version) throws IOException {
        Files.createDirectories(folder.resolve("modules"));
        Files.writeString(folder.resolve("schema.json"), """
            {"onoffice4j": "schema", "formatVersion": %d, "languages": ["DEU", "ENG"], "modules": [
              {"module": "estate", "file": "modules/estate.json"}]}
            """.formatted(version));
        Files.writeString(folder.resolve("modules/estate.json"), """
            {"onoffice4j": "module", "formatVersion": 1, "module": "estate",
             "labels": {"DEU": "Immobilien", "ENG": "Properties"}, "fields": [
              {"field": "ort", "type": "varchar", "labels": {"DEU": "Ort", "ENG": "Town"}, "length": 80,
               "default": "Aachen", "table": "ObjGeo", "category": {"DEU": "Lage"}},
              {"field": "objekttyp", "type": "singleselect", "labels": {"DEU": "Typ", "ENG": "Type"}, "values": [
                {"value": "villa", "labels": {"DEU": "Villa", "ENG": "Villa"}}], "dependencies": [
                {"value": "villa", "dependsOn": "haus"}], "filters": [
                {"appliesTo": "villa", "where": [
                  {"criterion": "vermarktungsart", "values": ["kauf", "miete"]}]}]}]}
            """);
        Files.writeString(folder.resolve("action-kinds.json"), """
            {"onoffice4j": "action kinds", "formatVersion": 1, "actionKinds": [
              {"actionKind": "Termin", "labels": {"DEU": "Termin"}, "default": "Besichtigung", "types": [
                {"actionType": "Besichtigung", "labels": {"DEU": "Besichtigung"}},
                {"actionType": "Absage", "labels": {"DEU": "Absage"}, "automatic": true, "databaseId": 12}]}]}
            """);
    }

    /** Runs only where somebody has put a real answer beside the project; it is not part of it. */
    @Test
    void a_real_answer_is_answered_again_as_it_is() throws IOException {
        Optional<Path> file = capture();
        assumeTrue(file.isPresent(), "no captured answer beside the project");
        Path capture = file.orElseThrow();
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().schema(capture).start()) {
            ApiClient api = new ApiClient(sandbox);
            JsonNode real = ApiClient.json(Files.readString(capture)).at("/response/results/0/data/records");

            JsonNode records = api.call(
                            "get fields",
                            "{'labels':true,'showfieldfilters':true,'showfielddependencies':true,"
                                    + "'showFieldMeasureFormat':true}")
                    .at("/data/records");

            assertThat(records).hasSize(real.size());
            for (int module = 0; module < real.size(); module++) {
                JsonNode expected = real.get(module).path("elements");
                JsonNode actual = records.get(module).path("elements");
                assertThat(actual.size()).isEqualTo(expected.size());
                expected.properties().forEach(field -> {
                    JsonNode answered = actual.path(field.getKey());
                    field.getValue()
                            .properties()
                            .forEach(member -> assertThat(answered.path(member.getKey()))
                                    .as(field.getKey() + "." + member.getKey())
                                    .isEqualTo(member.getValue()));
                });
            }
        }
    }

    private static Optional<Path> capture() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(ancestor -> ancestor.resolve("shared/captures/fields-with-labels.json"))
                .filter(Files::exists)
                .findFirst();
    }

    private OnOfficeSandbox start(String answer) throws IOException {
        return OnOfficeSandbox.builder()
                .schema(Files.writeString(folder.resolve("answer.json"), answer))
                .start();
    }
}

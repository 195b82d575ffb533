package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private static OnOfficeSandbox sandbox;
    private static ApiClient client;

    @BeforeAll
    static void start() {
        sandbox = OnOfficeSandbox.start();
        client = new ApiClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theDefaultTenantHasTheModulesOfAnAgency() throws Exception {
        JsonNode records = client.records("get", "fields", "{}");
        List<String> modules = new ArrayList<>();
        records.forEach(record -> modules.add(record.path("id").asText()));

        assertThat(modules)
                .containsExactly(
                        "address",
                        "agentsLog",
                        "calendar",
                        "email",
                        "estate",
                        "file",
                        "news",
                        "project",
                        "task",
                        "user");
        assertThat(records.path(0).path("elements").size()).isGreaterThanOrEqualTo(90);
        assertThat(records.path(4).path("elements").size()).isGreaterThanOrEqualTo(130);
    }

    @Test
    void withoutLabelsValuesAreListsAndNumericKeysAreNumbers() throws Exception {
        JsonNode fields = client.records("get", "fields", "{\"modules\":[\"address\"]}")
                .path(0)
                .path("elements");

        assertThat(fields.path("newsletter_aktiv").path("permittedvalues").isArray())
                .isTrue();
        assertThat(fields.path("newsletter_aktiv")
                        .path("permittedvalues")
                        .path(0)
                        .isInt())
                .isTrue();
        assertThat(fields.path("newsletter_aktiv").has("label")).isFalse();
        assertThat(fields.has("label")).isFalse();
        assertThat(fields.path("Vorname").path("permittedvalues").isNull()).isTrue();
        assertThat(fields.path("Plz-Ort").path("compoundFields").toString()).isEqualTo("[\"Plz\",\"Ort\"]");
    }

    @Test
    void withLabelsValuesAreMapsAndTheModulesLabelStandsAmongItsFields() throws Exception {
        JsonNode fields = client.records(
                        "get", "fields", "{\"modules\":[\"estate\"],\"labels\":true,\"language\":\"ENG\"}")
                .path(0)
                .path("elements");

        assertThat(fields.path("label").asText()).isEqualTo("Properties");
        assertThat(fields.path("objektart").path("permittedvalues").path("haus").asText())
                .isEqualTo("House");
        assertThat(fields.path("objektart").path("permittedvalues").fieldNames().next())
                .isNotBlank();
        assertThat(fields.path("regionaler_zusatz").path("permittedvalues").isNull())
                .isTrue();
    }

    @Test
    void aSelectWithoutValuesHasAnEmptyListWithAndWithoutLabels() throws Exception {
        for (String labels : List.of("true", "false")) {
            JsonNode field = client.records("get", "fields", "{\"modules\":[\"task\"],\"labels\":" + labels + "}")
                    .path(0)
                    .path("elements")
                    .path("Art");

            assertThat(field.path("permittedvalues").toString()).isEqualTo("[]");
        }
    }

    @Test
    void optionalMembersComeOnRequestOnly() throws Exception {
        JsonNode plain = client.records("get", "fields", "{\"modules\":[\"estate\"],\"fieldList\":[\"objekttyp\"]}")
                .path(0)
                .path("elements");
        JsonNode full = client.records(
                        "get",
                        "fields",
                        "{\"modules\":[\"estate\"],\"fieldList\":{\"0\":\"objekttyp\",\"3\":\"kaufpreis\"},"
                                + "\"showfielddependencies\":true,\"showfieldfilters\":1,\"showFieldMeasureFormat\":\"true\","
                                + "\"showTable\":true,\"showContent\":true}")
                .path(0)
                .path("elements");

        assertThat(plain.size()).isEqualTo(1);
        assertThat(plain.path("objekttyp").path("dependencies").toString()).isEqualTo("[]");
        assertThat(plain.path("objekttyp").has("fieldMeasureFormat")).isFalse();
        assertThat(full.path("objekttyp").path("dependencies").path("villa").asText())
                .isEqualTo("haus");
        assertThat(full.path("kaufpreis").path("fieldMeasureFormat").asText()).isEqualTo("DATA_TYPE_MONETARY");
        assertThat(full.path("kaufpreis").path("filters").isObject()).isTrue();
        assertThat(full.path("kaufpreis").path("tablename").asText()).isNotBlank();
        assertThat(full.path("kaufpreis").path("content").asText()).isNotBlank();
    }

    @Test
    void realTypesAreShownOnRequest() throws Exception {
        String parameters = "{\"modules\":[\"estate\"],\"fieldList\":[\"benutzer\"],\"realDataTypes\":%s}";

        assertThat(typeOfUserField(parameters.formatted("false"))).isEqualTo("text");
        assertThat(typeOfUserField(parameters.formatted("true"))).isEqualTo("user");
    }

    private static String typeOfUserField(String parameters) throws Exception {
        return client.records("get", "fields", parameters)
                .path(0)
                .path("elements")
                .path("benutzer")
                .path("type")
                .asText();
    }

    @Test
    void anUnknownModuleFails() throws Exception {
        assertThat(client.call("get", "fields", "", "{\"modules\":[\"estates\"]}")
                        .path("status")
                        .toString())
                .isEqualTo("{\"errorcode\":163,\"message\":\"Invalid name for module\"}");
    }

    @Test
    void automaticActionTypesAreShownForNamedKindsOnly() throws Exception {
        int shown = types("{}");
        JsonNode kinds = client.records("get", "actionkindtypes", "{}");
        List<String> keys = new ArrayList<>();
        kinds.forEach(kind -> keys.add("\"" + kind.path("elements").path("key").asText() + "\""));

        assertThat(types("{\"allowAutomaticTypesForActionKind\":[" + String.join(",", keys) + "]}"))
                .isGreaterThan(shown);
    }

    private static int types(String parameters) throws Exception {
        int types = 0;
        for (JsonNode kind : client.records("get", "actionkindtypes", parameters)) {
            types += kind.path("elements").path("types").size();
        }
        return types;
    }

    @Test
    void aCapturedAnswerReplacesTheModules(@TempDir Path folder) throws Exception {
        Path answer = folder.resolve("answer.json");
        Files.writeString(answer, """
                {"status":{"code":200,"errorcode":0,"message":"OK"},"response":{"results":[{"data":{"records":[
                  {"id":"estate","type":"","elements":{"label":"Objekte","farbe":{"type":"singleselect","length":null,
                    "permittedvalues":{"r":"Rot"},"default":null,"label":"Farbe"}}},
                  {"id":"dashboard","type":"","elements":[]}]}}]}}
                """);
        try (OnOfficeSandbox captured = OnOfficeSandbox.builder().schema(answer).start()) {
            JsonNode records = new ApiClient(captured).records("get", "fields", "{\"labels\":true}");

            assertThat(records.path(0)
                            .path("elements")
                            .path("farbe")
                            .path("permittedvalues")
                            .toString())
                    .isEqualTo("{\"r\":\"Rot\"}");
            assertThat(records.path(1).path("elements").toString()).isEqualTo("[]");
        }
    }
}

package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Action kinds and types of the default agency. */
class ActionKindTypesTest extends SandboxTest {
    @Test
    void kinds_have_types_labels_and_a_default() {
        JsonNode result = api.call("get actionkindtypes", "{'lang':'ENG'}");

        assertThat(result.path("cacheable").asBoolean()).isTrue();
        assertThat(result.at("/data/meta/cntabsolute").isNull()).isTrue();
        assertThat(result.at("/data/records/0/id").asInt()).isZero();
        assertThat(result.at("/data/records/0/type").asText()).isEqualTo("actionkind");
        assertThat(result.at("/data/records/0/elements"))
                .hasToString("{\"key\":\"Email\",\"label\":\"E-mail\",\"types\":{\"Ausgang\":\"Outgoing\","
                        + "\"Eingang\":\"Incoming\",\"Exposé versendet\":\"Exposé sent\"},\"default\":\"Ausgang\"}");
    }

    @Test
    void automatic_types_show_for_the_kinds_named() {
        JsonNode kind = kind("Email", "{'allowAutomaticTypesForActionKind':['Email']}");

        assertThat(kind.path("types").has("MLS Angebot versendet")).isTrue();
        assertThat(kind("Termin", "{'allowAutomaticTypesForActionKind':['Email']}")
                        .path("types")
                        .has("Besichtigung abgesagt"))
                .isFalse();
    }

    @Test
    void a_kind_without_visible_types_has_an_empty_list() {
        assertThat(kind("Kaufpreisangebot", "{}").path("types")).hasToString("[]");
    }

    @Test
    void tasks_use_numbers_for_their_types() {
        assertThat(kind("Aufgabe", "{}").at("/typesByDatabaseId/217").asText()).isEqualTo("Objektaufnahme");
        assertThat(kind("Email", "{}").has("typesByDatabaseId")).isFalse();
    }

    private JsonNode kind(String key, String parameters) {
        for (JsonNode record : api.call("get actionkindtypes", parameters).at("/data/records")) {
            if (record.at("/elements/key").asText().equals(key)) {
                return record.path("elements");
            }
        }
        throw new AssertionError("No kind " + key);
    }
}

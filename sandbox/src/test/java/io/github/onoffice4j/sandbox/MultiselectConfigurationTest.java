package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The values of multiselects with their levels. */
class MultiselectConfigurationTest extends SandboxTest {
    @Test
    void each_value_is_a_record_with_its_level_and_the_value_above_it() {
        JsonNode result = api.call(
                "get multiselectconfiguration", "{'module':'address','fields':['HerkunftKontakt'],'language':'DEU'}");

        assertThat(result.path("cacheable").asBoolean()).isTrue();
        assertThat(result.at("/data/meta/cntabsolute").isNull()).isTrue();
        assertThat(result.at("/data/records/2"))
                .hasToString("{\"id\":105,\"type\":\"\",\"elements\":{\"field\":\"portal_a\","
                        + "\"fieldcontent\":\"Portal A\",\"multiselectfield\":\"HerkunftKontakt\",\"active\":1,"
                        + "\"fieldfilter\":0,\"default\":0,\"position\":3,\"level\":2,\"parent\":\"portal_system\"}}");
        assertThat(result.at("/data/records/1/elements/level").asInt()).isEqualTo(1);
        assertThat(result.at("/data/records/1/elements/parent").isNull()).isTrue();
    }

    @Test
    void inactive_values_show_here_and_nowhere_else() {
        JsonNode values = api.call(
                        "get multiselectconfiguration",
                        "{'module':'address','fields':['HerkunftKontakt'],'language':'ENG'}")
                .at("/data/records");

        JsonNode call = values.path(values.size() - 2).path("elements");
        assertThat(call.path("fieldcontent").asText()).isEqualTo("Call by way of Portal A");
        assertThat(call.path("active").asInt()).isZero();
        assertThat(call.path("level").asInt()).isEqualTo(3);
        assertThat(api.elements("get fields", "{'modules':['address'],'labels':true,'fieldList':['HerkunftKontakt']}")
                        .at("/HerkunftKontakt/permittedvalues")
                        .has("portal_a_anruf"))
                .isFalse();
        assertThat(api.error("create address", "{'HerkunftKontakt':['portal_a_anruf']}"))
                .isEqualTo("76 Invalid multiselect key: portal_a_anruf");
    }

    @Test
    void flags_say_what_is_the_default_and_what_has_a_filter() {
        JsonNode values = api.call("get multiselectconfiguration", "{'module':'estate','fields':['boden']}")
                .at("/data/records");

        List<String> filtered = new ArrayList<>();
        values.forEach(value -> {
            if (value.at("/elements/fieldfilter").asInt() == 1) {
                filtered.add(value.at("/elements/field").asText());
            }
        });
        assertThat(filtered).containsExactly("doppelboden", "nach_mieterwunsch");
    }

    @Test
    void several_fields_come_together_sorted_by_position() {
        JsonNode values = api.call("get multiselectconfiguration", "{'module':'estate','fields':['boden','bad']}")
                .at("/data/records");

        assertThat(values.at("/0/elements/field").asText()).isEqualTo("parkett");
        assertThat(values.at("/1/elements/field").asText()).isEqualTo("dusche");
    }

    @Test
    void module_and_fields_are_needed_and_checked() {
        assertThat(api.error("get multiselectconfiguration", "{'fields':['boden']}"))
                .isEqualTo("167 Missing parameter \"module\"");
        assertThat(api.error("get multiselectconfiguration", "{'module':'estate'}"))
                .isEqualTo("167 Missing parameter \"fields\"");
        assertThat(api.error("get multiselectconfiguration", "{'module':'user','fields':['Name']}"))
                .isEqualTo("163 Invalid name for module");
        assertThat(api.error("get multiselectconfiguration", "{'module':'estate','fields':'boden'}"))
                .isEqualTo("74 Array expected: fields");
        assertThat(api.error("get multiselectconfiguration", "{'module':'estate','fields':['nirgends']}"))
                .isEqualTo("75 Unknown field: \"nirgends\"");
        assertThat(api.error("get multiselectconfiguration", "{'module':'estate','fields':['kaufpreis']}"))
                .isEqualTo("171 No singleselect- or multiselect field");
    }
}

package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API takes although another form is the usual one. */
class LeniencyTest extends SandboxTest {
    @ParameterizedTest
    @ValueSource(strings = {"1001", "'1001'", "1001.0"})
    void a_resource_id_may_be_a_number_or_text_and_is_echoed_as_text(String id) {
        ObjectNode action = api.action("read estate", "{'data':['Id']}");
        action.set("resourceid", ApiClient.json(id.replace('\'', '"')));

        assertThat(api.send(action).at("/response/results/0/data/records/0/id").asInt())
                .isEqualTo(1001);
        assertThat(api.send(action).at("/response/results/0/resourceid").isTextual())
                .isTrue();
    }

    @Test
    void a_resource_id_that_is_null_is_none() {
        ObjectNode action = api.action("read estate", "{'listlimit':1}").putNull("resourceid");

        assertThat(api.send(action).at("/response/results/0/resourceid").asText())
                .isEmpty();
        assertThat(api.send(action)
                        .at("/response/results/0/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true | Ja",
                "1 | Ja",
                "'1' | Ja",
                "'true' | Ja",
                "'TRUE' | Ja",
                "false | 1",
                "0 | 1",
                "'0' | 1",
                "'false' | 1",
                "'' | 1",
                "null | 1"
            })
    void a_flag_may_be_true_a_number_or_text(String flag, String balcony) {
        long id = api.create("create estate", "{'data':{'balkon':true}}");

        assertThat(api.elements("read estate " + id, "{'data':['balkon'],'formatoutput':" + flag + "}")
                        .path("balkon")
                        .asText())
                .isEqualTo(balcony);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}"})
    void empty_parameters_and_filters_may_be_a_list_or_an_object(String empty) {
        assertThat(api.error("read estate", empty)).isEqualTo("0 OK");
        assertThat(api.call("read estate", "{'filter':" + empty + ",'sortby':" + empty + ",'data':" + empty + "}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void lists_may_be_objects_with_numeric_keys_everywhere() {
        assertThat(api.call("read address", "{'recordids':{'3':5001,'7':'5003'}}")
                        .at("/data/records"))
                .hasSize(2);
        assertThat(api.call("get fields", "{'modules':{'0':'file','5':'email'}}")
                        .at("/data/records"))
                .hasSize(2);
        assertThat(api.call(
                                "read estate",
                                "{'filter':{'Id':{'0':{'op':'in','val':{'0':1001,'9':1003}}}},'data':{'1':'Id'}}")
                        .at("/data/records"))
                .hasSize(2);
        ObjectNode action = api.action("read user", "{'data':['Name']}");
        String body = "{\"token\":\"" + sandbox.token() + "\",\"request\":{\"actions\":{\"0\":" + action + "}}}";
        assertThat(api.post(body)).contains("ebeispiel");
    }

    @Test
    void what_it_does_not_know_it_ignores() {
        ObjectNode action = api.action("read estate 1001", "{'data':['Id'],'unfug':[1,{'x':2}]}")
                .put("unfug", 1);
        String body = "{\"unfug\":1,\"token\":\"" + sandbox.token() + "\",\"request\":{\"unfug\":2,\"actions\":["
                + action + "]}}";

        assertThat(api.post(body)).contains("\"elements\":{\"Id\":\"1001\"}");
    }

    @Test
    void numbers_may_be_text_in_limits_ids_and_filters() {
        assertThat(api.call(
                                "read estate",
                                "{'listlimit':'3','listoffset':'2','filter':{'Id':[{'op':'>','val':'1001'}]}}")
                        .at("/data/records"))
                .extracting(record -> record.path("id").asInt())
                .containsExactly(1007, 1009, 1011);
    }

    @Test
    void a_list_where_one_value_is_expected_is_compared_as_a_set() {
        assertThat(api.call("read estate", "{'filter':{'Id':[{'op':'!=','val':[1001]}]}}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(199);
    }
}

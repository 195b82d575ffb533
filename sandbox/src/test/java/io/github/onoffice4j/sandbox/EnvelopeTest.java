package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame of requests and answers. */
class EnvelopeTest extends SandboxTest {
    private static final String ACTION =
            "'resourceid':'','resourcetype':'estate','timestamp':1,'hmac':'x','hmac_version':'2','parameters':{}";

    @Test
    void an_answer_has_one_result_for_each_action_in_order() {
        ObjectNode first = api.action("get actionkindtypes", "{}").put("identifier", "kinds");
        ObjectNode second = api.action("read estate 1001", "{'data':['Id']}").putNull("identifier");

        JsonNode answer = api.send(first, second);

        assertThat(answer.path("status")).hasToString("{\"code\":200,\"errorcode\":0,\"message\":\"OK\"}");
        JsonNode results = answer.at("/response/results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/0/identifier").asText()).isEqualTo("kinds");
        assertThat(results.get(1))
                .hasToString("{\"actionid\":\"" + ApiClient.URN + "read\",\"resourceid\":\"1001\","
                        + "\"resourcetype\":\"estate\",\"cacheable\":true,\"identifier\":\"\","
                        + "\"data\":{\"meta\":{\"cntabsolute\":1},"
                        + "\"records\":[{\"id\":1001,\"type\":\"estate\",\"elements\":{\"Id\":\"1001\"}}]},"
                        + "\"status\":{\"errorcode\":0,\"message\":\"OK\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `                                      | 9  | Empty request",
                "{'token':                                | 4  | Invalid or malformed JSON",
                "{} {}                                    | 4  | Invalid or malformed JSON",
                "[]                                       | 13 | Missing or invalid element: token",
                "'text'                                   | 13 | Missing or invalid element: token",
                "{'token':5}                              | 13 | Missing or invalid element: token",
                "{'token':'x'}                            | 14 | Missing or invalid element: request",
                "{'token':'x','request':'y'}              | 14 | Missing or invalid element: request",
                "{'token':'x','request':{}}               | 15 | Missing or invalid element: actions",
                "{'token':'x','request':{'actions':[]}}   | 15 | Missing or invalid element: actions",
                "{'token':'x','request':{'actions':{'a':1}}} | 15 | Missing or invalid element: actions",
                "[1]                                      | 13 | Missing or invalid element: token",
                "null                                     | 13 | Missing or invalid element: token",
                "{'token':'x','request':{'actions':[1]}}  | 247 | Missing or invalid element: action",
                "{'token':'x','request':{'actions':['read']}} | 247 | Missing or invalid element: action",
                "{'token':'x','request':{'actions':[null]}} | 247 | Missing or invalid element: action",
                "{'token':'x','request':{'actions':[[]]}} | 16 | Missing or invalid attribute: actionid",
                "{'token':'x','request':{'actions':[{}]}} | 16 | Missing or invalid attribute: actionid",
                "{'token':'x','request':{'actions':[{'actionid':''}]}} | 17 | Empty attribute: actionid",
                "{'token':'x','request':{'actions':[{'actionid':'a'}]}}"
                        + " | 18 | Missing or invalid attribute: resourceid",
                "{'token':'x','request':{'actions':[{'actionid':'a','resourceid':null}]}}"
                        + " | 19 | Missing or invalid attribute: resourcetype",
                "{'token':'x','request':{'actions':[{'actionid':'a','resourceid':null,'resourcetype':''}]}}"
                        + " | 20 | Missing or invalid element: parameters"
            })
    void a_malformed_request_is_rejected_as_a_whole(String body, int code, String message) {
        assertThat(api.post(body.replace('\'', '"')))
                .isEqualTo("{\"status\":{\"code\":500,\"errorcode\":" + code + ",\"message\":\"" + message
                        + "\"},\"response\":{\"results\":[]}}");
    }

    @Test
    void an_unknown_token_is_not_authenticated() {
        String body = "{'token':'unknown','request':{'actions':[{'actionid':'a'," + ACTION + "}]}}";

        assertThat(api.post(body.replace('\'', '"')))
                .isEqualTo("{\"status\":{\"code\":400,\"errorcode\":22,\"message\":\"Not authenticated\"},"
                        + "\"response\":{\"results\":[]}}");
    }

    @Test
    void the_form_of_every_action_is_checked_before_the_token() {
        String body = "{'token':'unknown','request':{'actions':[{'actionid':'a'," + ACTION + "},{}]}}";

        assertThat(ApiClient.json(api.post(body.replace('\'', '"')))
                        .at("/status/errorcode")
                        .asInt())
                .isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({
        "fetch estate, '23 Missing configuration for actionId \"urn:onoffice-de-ns:smart:2.5:smartml:action:fetch\"'",
        "get estate, '25 Missing configuration for resourceType \"estate\"'",
        "get agentslog, '25 Missing configuration for resourceType \"agentslog\"'",
        "read Estate, '25 Missing configuration for resourceType \"Estate\"'",
        "delete estate, '25 Missing configuration for resourceType \"estate\"'",
        "read regions, '25 Missing configuration for resourceType \"regions\"'"
    })
    void a_call_that_does_not_exist_names_itself(String action, String error) {
        assertThat(api.error(action, "{}")).isEqualTo(error);
    }

    @Test
    void a_failed_action_leaves_the_others_alone() {
        JsonNode answer = api.send(
                api.action("create estate", "{'data':{'objekttitel':'davor'}}"),
                api.action("read estate", "{'data':['Unfug']}"),
                api.action("create estate", "{'data':{'objekttitel':'danach'}}"));

        assertThat(answer.path("status"))
                .hasToString("{\"code\":500,\"errorcode\":97,\"message\":\"Error in action\"}");
        assertThat(answer.at("/response/results/1/data")).hasToString("[]");
        assertThat(answer.at("/response/results/1/cacheable").asBoolean()).isFalse();
        assertThat(answer.at("/response/results/1/status"))
                .hasToString("{\"errorcode\":141,\"message\":\"Unknown field: Unfug\"}");
        assertThat(api.call("read estate", "{'filter':{'objekttitel':[{'op':'in','val':['davor','danach']}]}}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "A, '{\"code\":500,\"errorcode\":97,\"message\":\"Error in action\"}'",
        "B, '{\"code\":500,\"errorcode\":141,\"message\":\"Unknown field: Unfug\"}'",
        "C, '{\"code\":200,\"errorcode\":0,\"message\":\"OK\"}'"
    })
    void the_request_level_tells_of_a_failed_action_in_one_of_three_ways(ErrorLevel level, String status) {
        try (OnOfficeSandbox other = OnOfficeSandbox.builder().errorLevel(level).start()) {
            ApiClient client = new ApiClient(other);
            JsonNode answer = client.send(client.action("read estate", "{'data':['Unfug']}"));

            assertThat(answer.path("status")).hasToString(status);
            assertThat(answer.at("/response/results/0/status/errorcode").asInt())
                    .isEqualTo(141);
        }
    }

    @Test
    void answers_are_written_as_php_writes_them() {
        long id = api.create("create estate", "{'data':{'objekttitel':'Straße 1/2 „schön“'}}");
        ObjectNode read = api.action("read estate " + id, "{'data':['objekttitel']}");
        String body = "{\"token\":\"" + sandbox.token() + "\",\"request\":{\"actions\":[" + read + "]}}";

        assertThat(api.post(body)).contains("{\"objekttitel\":\"Stra\\u00dfe 1\\/2 \\u201esch\\u00f6n\\u201c\"}");
    }

    @Test
    void lists_may_be_objects_with_numbers_as_keys_and_empty_parameters_a_list() {
        assertThat(api.elements("read estate 1001", "{'data':{'0':'Id','2':'land'}}"))
                .hasToString("{\"Id\":\"1001\",\"land\":\"DEU\"}");
        assertThat(api.elements("read estate 1001", "[]")).hasToString("[]");
    }

    @Test
    void requests_are_recorded() {
        api.call("read estate 1001", "{'data':['Id']}");
        api.post("nonsense");

        assertThat(sandbox.requests()).hasSize(2);
        RecordedRequest read = sandbox.requests().get(0);
        assertThat(read).hasToString("RecordedRequest[read estate]");
        assertThat(read.actions().get(0).resourceId()).isEqualTo("1001");
        assertThat(read.actions().get(0).parameters()).hasToString("{data=[Id]}");
        assertThat(read.body()).contains("\"resourcetype\":\"estate\"").doesNotContain(sandbox.secret());
        assertThat(sandbox.requests().get(1).body()).isEqualTo("nonsense");
    }
}

package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `                                                                    | 9   | Empty request",
                "{                                                                      | 4   | Invalid or malformed JSON",
                "[1]                                                                    | 4   | Invalid or malformed JSON",
                "{}                                                                     | 13  | Missing or invalid element: token",
                "{\"token\":\"t\"}                                                      | 14  | Missing or invalid element: request",
                "{\"token\":\"t\",\"request\":{}}                                        | 15  | Missing or invalid element: actions",
                "{\"token\":\"t\",\"request\":{\"actions\":[]}}                            | 15  | Missing or invalid element: actions",
                "{\"token\":\"t\",\"request\":{\"actions\":[1]}}                           | 247 | Missing or invalid element: action",
                "{\"token\":\"t\",\"request\":{\"actions\":[{}]}}                          | 16  | Missing or invalid attribute: actionid",
                "{\"token\":\"t\",\"request\":{\"actions\":[{\"actionid\":\"\"}]}}           | 17  | Empty attribute: actionid",
                "{\"token\":\"t\",\"request\":{\"actions\":[{\"actionid\":\"a\"}]}}          | 18  | Missing or invalid attribute: resourceid",
                "{\"token\":\"t\",\"request\":{\"actions\":[{\"actionid\":\"a\",\"resourceid\":null}]}} | 19 | Missing or invalid attribute: resourcetype",
                "{\"token\":\"t\",\"request\":{\"actions\":[{\"actionid\":\"a\",\"resourceid\":1,\"resourcetype\":\"\"}]}} | 20 | Missing or invalid element: parameters",
            })
    void structureIsCheckedBeforeAnythingElse(String body, int code, String message) throws Exception {
        JsonNode answer = client.post(body);

        assertThat(answer.path("status").path("code").asInt()).isEqualTo(500);
        assertThat(answer.path("status").path("errorcode").asInt()).isEqualTo(code);
        assertThat(answer.path("status").path("message").asText()).isEqualTo(message);
        assertThat(answer.path("response").path("results")).isEmpty();
    }

    @Test
    void anUnknownTokenIsRefusedAsAWhole() throws Exception {
        String action = client.action("get", "fields", "", "{}");
        JsonNode answer =
                client.post("{\"token\":\"" + "x".repeat(32) + "\",\"request\":{\"actions\":[" + action + "]}}");

        assertThat(answer.path("status").toString())
                .isEqualTo("{\"code\":400,\"errorcode\":22,\"message\":\"Not authenticated\"}");
        assertThat(answer.path("response").path("results")).isEmpty();
    }

    @Test
    void aWrongSignatureFailsItsActionAlone() throws Exception {
        String wrong =
                client.action("get", "actionkindtypes", "", "{}").replaceAll("\"hmac\":\"[^\"]*\"", "\"hmac\":\"x\"");
        String right = client.action("get", "actionkindtypes", "", "{}");
        JsonNode answer = client.post(client.request(wrong, right));

        JsonNode results = answer.path("response").path("results");
        assertThat(results.path(0).path("status").toString())
                .isEqualTo("{\"errorcode\":137,\"message\":\"The HMAC is invalid\"}");
        assertThat(results.path(0).path("data").toString()).isEqualTo("[]");
        assertThat(results.path(0).path("cacheable").asBoolean()).isFalse();
        assertThat(results.path(1).path("status").path("errorcode").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "119, 0", "-119, 0", "125, 136", "-125, 136", "3600, 136"})
    void theTimestampMayBeTwoMinutesOff(long seconds, int code) throws Exception {
        long timestamp = Instant.now().getEpochSecond() + seconds;
        JsonNode answer = client.post(client.request(client.action("get", "actionkindtypes", "", "{}", timestamp)));

        assertThat(answer.path("response")
                        .path("results")
                        .path(0)
                        .path("status")
                        .path("errorcode")
                        .asInt())
                .isEqualTo(code);
    }

    @Test
    void theClockCanBeSet() throws Exception {
        Instant then = Instant.ofEpochSecond(1_700_000_000);
        try (OnOfficeSandbox past = OnOfficeSandbox.builder()
                .clock(Clock.fixed(then, ZoneOffset.UTC))
                .start()) {
            ApiClient late = new ApiClient(past);
            JsonNode answer =
                    late.post(late.request(late.action("get", "actionkindtypes", "", "{}", then.getEpochSecond())));

            assertThat(answer.path("status").path("code").asInt()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "get,  Fields,    25, Missing configuration for resourceType \"Fields\"",
        "read, fields,    25, Missing configuration for resourceType \"fields\"",
        "get,  agentslog, 25, Missing configuration for resourceType \"agentslog\"",
    })
    void aCallThatDoesNotExistSaysSo(String verb, String resourceType, int code, String message) throws Exception {
        JsonNode status = client.call(verb, resourceType, "", "{}").path("status");

        assertThat(status.path("errorcode").asInt()).isEqualTo(code);
        assertThat(status.path("message").asText()).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource(ErrorLevel.class)
    void theRequestSpeaksOfAFailedActionInOneOfThreeWays(ErrorLevel level) throws Exception {
        try (OnOfficeSandbox other = OnOfficeSandbox.builder().errorLevel(level).start()) {
            ApiClient otherClient = new ApiClient(other);
            JsonNode answer = otherClient.post(otherClient.request(otherClient.action("get", "nothing", "", "{}")));

            String expected = switch (level) {
                case A -> "500/97";
                case B -> "500/25";
                case C -> "200/0";
            };
            JsonNode status = answer.path("status");
            assertThat(status.path("code").asInt() + "/"
                            + status.path("errorcode").asInt())
                    .isEqualTo(expected);
        }
    }

    @Test
    void onlyTheOneAddressAndMethodAreServed() throws Exception {
        assertThat(client.send(HttpRequest.newBuilder(sandbox.baseUrl().resolve("stable/api.php"))
                                .GET()
                                .build())
                        .statusCode())
                .isEqualTo(405);
        assertThat(client.send(HttpRequest.newBuilder(sandbox.baseUrl().resolve("other.php"))
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void jsonIsWrittenAsPhpDoes() throws Exception {
        String body = client.raw(client.request(client.action("get", "actionkindtypes", "", "{\"lang\":\"DEU\"}")))
                .body();

        assertThat(body).contains("Immofeedback \\/ Terminnachbereitung").contains("Preis\\u00e4nderung");
        assertThat(body).contains("\"types\":[]");
        assertThat(body.chars()).allMatch(c -> c < 128);
    }
}

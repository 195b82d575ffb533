package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures and the time they are valid for. */
class AuthenticationTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    @ParameterizedTest
    @CsvSource({"0, 0", "-120, 0", "120, 0", "-121, 136", "121, 136", "3600, 136"})
    void a_timestamp_may_be_off_by_120_seconds(long seconds, int code) {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            ApiClient client = new ApiClient(sandbox, clock(NOW.plusSeconds(seconds)));

            assertThat(client.call("read user", "{}").at("/status/errorcode").asInt())
                    .isEqualTo(code);
        }
    }

    @Test
    void a_timestamp_off_has_its_message() {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            assertThat(new ApiClient(sandbox).error("read user", "{}"))
                    .isEqualTo("136 Your timestamp is too old or your server time is wrong.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "eURvHv8wu5nZgkU/yYeuW3gLLWea/t8cuwCIvzVTr8Y="})
    void a_wrong_signature_is_refused(String hmac) {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            ApiClient client = new ApiClient(sandbox, clock(NOW));
            ObjectNode action = client.action("read estate", "{}").put("hmac", hmac);

            assertThat(client.send(action).at("/response/results/0/status"))
                    .hasToString("{\"errorcode\":137,\"message\":\"The HMAC is invalid.\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hmac", "timestamp"})
    void a_missing_signature_or_timestamp_is_refused(String member) {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            ApiClient client = new ApiClient(sandbox, clock(NOW));
            ObjectNode action = client.action("read estate", "{}");
            action.remove(member);

            assertThat(client.send(action)
                            .at("/response/results/0/status/errorcode")
                            .asInt())
                    .isIn(136, 137);
        }
    }

    @Test
    void version_and_timestamp_may_be_numbers() {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            ApiClient client = new ApiClient(sandbox, clock(NOW));
            ObjectNode action = client.action("get fields", "{'modules':['file']}")
                    .put("hmac_version", 2)
                    .put("timestamp", 1_700_000_000)
                    .put("hmac", "eURvHv8wu5nZgkU/yYeuW3gLLWea/t8cuwCIvzVTr8Y=");

            assertThat(client.send(action).at("/status/errorcode").asInt()).isZero();
        }
    }

    @Test
    void without_a_version_the_signature_is_the_old_one() {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            ApiClient client = new ApiClient(sandbox, clock(NOW));
            ObjectNode action = client.action(
                    "read estate",
                    "{'sortorder':'ASC','data':['Id','straße','lage'],"
                            + "'filter':{'objekttitel':[{'op':'like','val':'%Haus/Hof%'}]},"
                            + "'listlimit':5,'formatoutput':false}");
            action.remove("hmac_version");
            action.put("hmac", "7d294a966415d8d64272019039d2ce7d");

            assertThat(client.send(action)
                            .at("/response/results/0/status/message")
                            .asText())
                    .as("signed well; the field is another matter")
                    .isEqualTo("Unknown field: straße");
        }
    }

    @Test
    void the_signature_does_not_cover_the_parameters_in_version_2() {
        try (OnOfficeSandbox sandbox = sandboxAtNow()) {
            ApiClient client = new ApiClient(sandbox, clock(NOW));
            ObjectNode action = client.action("read estate", "{}");
            action.set("parameters", ApiClient.json("{\"data\":[\"Id\"]}"));

            assertThat(client.send(action).at("/status/errorcode").asInt()).isZero();
        }
    }

    private static OnOfficeSandbox sandboxAtNow() {
        return OnOfficeSandbox.builder().clock(clock(NOW)).start();
    }

    private static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}

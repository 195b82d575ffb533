package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one HTTP address. */
class HttpTest extends SandboxTest {
    @ParameterizedTest
    @ValueSource(strings = {"stable/api.php", "latest/api.php", "beta%202/api.php"})
    void any_version_word_is_served(String path) {
        HttpResponse<String> response =
                api.exchange(HttpRequest.newBuilder(api.uri(path)).POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.php", "stable/", "stable/api.php/x", "/", "/other"})
    void other_paths_are_not_found(String path) {
        HttpResponse<String> response =
                api.exchange(HttpRequest.newBuilder(api.uri(path)).POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("Not found. The API is at /api/{version}/api.php.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void other_methods_are_not_allowed(String method) {
        HttpResponse<String> response = api.exchange(
                HttpRequest.newBuilder(api.uri("stable/api.php")).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void an_empty_body_is_an_empty_request() {
        assertThat(api.post("")).contains("\"errorcode\":9");
    }

    @Test
    void a_body_that_is_no_utf_8_is_malformed() {
        HttpResponse<String> response = api.exchange(HttpRequest.newBuilder(api.uri("stable/api.php"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'})));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"errorcode\":4");
    }

    @Test
    void a_body_nested_too_deeply_is_malformed() {
        assertThat(api.post("[".repeat(100_000))).contains("\"errorcode\":4");
    }

    @Test
    void whatever_is_in_a_request_there_is_an_answer() {
        Random random = new Random(42);
        String[] fragments = {
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"data\"",
            "\"filter\"",
            "null",
            "true",
            "1e400",
            "-0.0",
            "\"\\u0000\"",
            "\"%\"",
            "99999999999999999999",
            "\"op\"",
            "\"val\"",
            "\"kaufpreis\"",
            "\"between\""
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder body = new StringBuilder();
            for (int length = random.nextInt(30); length >= 0; length--) {
                body.append(fragments[random.nextInt(fragments.length)]);
            }
            assertThat(api.post(body.toString())).startsWith("{\"status\":{\"code\":500");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'labels':true}", "{'language':'nirgends'}"})
    void answers_of_any_size_are_compressed_for_those_who_announce_it(String parameters) throws IOException {
        String body = "{\"token\":\"" + sandbox.token() + "\",\"request\":{\"actions\":["
                + api.action("get fields", parameters) + "]}}";
        HttpResponse<byte[]> response = api.exchange(
                HttpRequest.newBuilder(api.uri("stable/api.php"))
                        .header("Accept-Encoding", "deflate, gzip")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(api.post(body));
        }
    }

    @Test
    void a_fault_of_the_sandbox_itself_is_an_answer_too() {
        AtomicBoolean isBroken = new AtomicBoolean();
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (isBroken.getAndSet(false)) {
                    throw new IllegalStateException("broken");
                }
                return Instant.EPOCH;
            }
        };
        try (OnOfficeSandbox other = OnOfficeSandbox.builder().clock(broken).start()) {
            ApiClient client = new ApiClient(other);
            isBroken.set(true);
            assertThat(client.error("get fields", "{}"))
                    .isEqualTo("1 Unknown error occurred (sandbox: java.lang.IllegalStateException: broken)");
        }
    }

    @Test
    void numbers_of_absurd_size_are_read_without_being_written_out() {
        for (String absurd : new String[] {"1e999999999", "-1e999999999", "1e-999999999", "\"1e999999999\""}) {
            ObjectNode action = api.action("read estate", "{}");
            action.remove("hmac_version");
            String body = ("{\"token\":\"" + sandbox.token() + "\",\"request\":{\"actions\":[" + action + "]}}")
                    .replace("\"parameters\":{}", "\"parameters\":{\"listlimit\":" + absurd + "}");

            assertThat(api.post(body)).contains("\"errorcode\":137").hasSizeLessThan(500);
        }
        assertThat(api.error("read estate", "{'listlimit':1e999999999,'listoffset':'1e999999999'}"))
                .isEqualTo("228 Expected integer: listlimit");
        assertThat(api.post("[" + "9".repeat(2_000) + "]")).contains("\"errorcode\":4");
    }

    @Test
    void a_body_beyond_the_bound_is_refused() {
        HttpResponse<String> response = api.exchange(HttpRequest.newBuilder(api.uri("stable/api.php"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 * 1024 * 1024])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("The request is larger than 33554432 bytes.");
    }

    @Test
    void a_port_in_use_is_reported() {
        assertThatThrownBy(() -> OnOfficeSandbox.builder().port(sandbox.port()).start())
                .hasMessage("The sandbox cannot listen on 127.0.0.1:" + sandbox.port()
                        + " (Address already in use). Choose another port, or 0 for a free one.");
    }

    @Test
    void wrong_settings_are_reported() {
        assertThatThrownBy(() -> OnOfficeSandbox.builder().port(-1))
                .hasMessage("The sandbox's port is -1, expected 0 to 65535. Use 0 for a free one.");
        assertThatThrownBy(() -> OnOfficeSandbox.builder().records(-1))
                .hasMessage("The sandbox's number of records is -1, expected 0 to 1000000.");
        assertThatThrownBy(() -> OnOfficeSandbox.builder().secret(" "))
                .hasMessage("The sandbox's secret is blank. Give one, or none at all for the default.");
    }

    @Test
    void it_shows_its_address_and_never_its_secret() {
        assertThat(sandbox.baseUrl()).hasToString("http://127.0.0.1:" + sandbox.port() + "/api/");
        assertThat(sandbox).hasToString("OnOfficeSandbox[http://127.0.0.1:" + sandbox.port() + "/api/]");
        assertThat(sandbox.token()).hasSize(32);
        assertThat(sandbox.secret()).hasSize(64);
    }
}

package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What goes wrong on demand. */
class FaultsTest extends SandboxTest {
    private static final String CREATE = "{'data':{'objekttitel':'FAULT'}}";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @Test
    void a_connection_dropped_before_reading_leaves_nothing_done_and_nothing_recorded() {
        sandbox.faults().next(Fault.dropBeforeReading());

        assertNoAnswer(() -> api.call("create estate", CREATE));
        assertThat(created()).isZero();
        assertThat(sandbox.requests()).isEmpty();
        assertThat(api.error("create estate", CREATE)).isEqualTo("0 OK");
    }

    @Test
    void a_connection_dropped_before_executing_leaves_nothing_done() {
        sandbox.faults().next(Fault.dropBeforeExecuting());

        assertNoAnswer(() -> api.call("create estate", CREATE));
        assertThat(created()).isZero();
        assertThat(sandbox.requests().get(0).has("create", "estate")).isTrue();
    }

    @Test
    void a_connection_dropped_before_the_answer_leaves_everything_done() {
        sandbox.faults().next(Fault.dropBeforeAnswer());

        assertNoAnswer(() -> api.call("create estate", CREATE));
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void a_truncated_body_has_fewer_bytes_than_announced() {
        sandbox.faults().next(Fault.truncatedBody());

        assertThatThrownBy(() -> api.call("create estate", CREATE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("fixed content-length");
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void malformed_json_is_half_of_an_answer() {
        sandbox.faults().next(Fault.malformedJson());

        String body = post(CREATE).body();
        assertThat(body).startsWith("{\"status\":{\"code\":200");
        assertThatThrownBy(() -> ApiClient.json(body)).isInstanceOf(IllegalArgumentException.class);
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void a_web_page_and_an_empty_body_come_with_status_200_and_nothing_done() {
        sandbox.faults().next(Fault.html()).next(Fault.emptyBody());

        HttpResponse<String> page = post(CREATE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
        assertThat(post(CREATE).body()).isEmpty();
        assertThat(created()).isZero();
    }

    @Test
    void results_may_be_none_too_few_too_many_or_missing_altogether() {
        ObjectNode one = api.action("read estate 1001", "{}");
        ObjectNode two = api.action("read estate 1003", "{}");
        sandbox.faults()
                .next(Fault.emptyResults())
                .next(Fault.tooFewResults())
                .next(Fault.tooManyResults())
                .next(Fault.missingResponse());

        assertThat(api.send(one, two))
                .hasToString(
                        "{\"status\":{\"code\":200,\"errorcode\":0,\"message\":\"OK\"},\"response\":{\"results\":[]}}");
        assertThat(ids(api.send(one, two))).isEqualTo("1001");
        assertThat(ids(api.send(one, two))).isEqualTo("1001 1003 1003");
        assertThat(api.send(one, two)).hasToString("{\"status\":{\"code\":200,\"errorcode\":0,\"message\":\"OK\"}}");
        assertThat(ids(api.send(one, two))).isEqualTo("1001 1003");
    }

    @Test
    void a_status_comes_from_before_the_server_unless_told_otherwise() {
        sandbox.faults()
                .next(Fault.status(429).header("Retry-After", "2"))
                .next(Fault.status(503))
                .next(Fault.status(500).afterExecuting());

        HttpResponse<String> busy = post(CREATE);
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("2");
        assertThat(busy.body()).isEqualTo("Sandbox fault 429");
        HttpResponse<String> down = post(CREATE);
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("Retry-After")).isEmpty();
        assertThat(created()).isZero();
        assertThat(post(CREATE).statusCode()).isEqualTo(500);
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void compression_can_be_forced_either_way() throws IOException {
        sandbox.faults().next(Fault.compressed()).next(Fault.uncompressed());

        HttpResponse<byte[]> compressed = api.exchange(request(CREATE), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).startsWith("{\"status\"");
        }
        assertThat(api.exchange(request(CREATE).header("Accept-Encoding", "gzip"))
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void a_huge_answer_is_a_good_one_after_many_blanks() {
        long blanks = 3_000_000;
        sandbox.faults().next(2, Fault.huge(blanks));

        HttpResponse<String> plain = post(CREATE);
        assertThat(plain.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(blanks);
        assertThat(plain.body().strip()).startsWith("{\"status\"");
        assertThat(api.exchange(request(CREATE).header("Accept-Encoding", "gzip"))
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void an_answer_can_be_held_until_the_test_lets_it_go() {
        CompletableFuture<Void> signal = new CompletableFuture<>();
        sandbox.faults().next(request -> request.has("create", "estate"), Fault.heldUntil(signal));

        CompletableFuture<JsonNode> call = CompletableFuture.supplyAsync(() -> api.call("create estate", CREATE));
        assertThat(api.error("read estate", "{}")).as("others are not held").isEqualTo("0 OK");
        assertThat(call).isNotDone();
        signal.complete(null);
        assertThat(call.join().at("/status/errorcode").asInt()).isZero();
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void answers_can_be_late_or_slow() {
        sandbox.faults().next(Fault.latency(Duration.ofMillis(1))).next(Fault.slowBytes(Duration.ofNanos(1)));

        assertThat(api.error("create estate", CREATE)).isEqualTo("0 OK");
        assertThat(api.error("create estate", CREATE)).isEqualTo("0 OK");
    }

    @Test
    void a_fault_can_wait_for_the_request_it_is_meant_for() {
        sandbox.faults().next(request -> request.has("create", "estate"), Fault.status(502));

        assertThat(created()).isZero();
        assertThat(sandbox.faults().isPending()).isTrue();
        assertThat(post(CREATE).statusCode()).isEqualTo(502);
        assertThat(sandbox.faults().isPending()).isFalse();
        assertThat(post(CREATE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_fault_can_stay_until_it_is_cleared() {
        sandbox.faults().next(Fault.status(500)).always(Fault.status(503));

        assertThat(post(CREATE).statusCode()).isEqualTo(500);
        assertThat(post(CREATE).statusCode()).isEqualTo(503);
        assertThat(post(CREATE).statusCode()).isEqualTo(503);
        sandbox.faults().clear();
        assertThat(post(CREATE).statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_a_fault_is_refused() {
        assertThatThrownBy(() -> Fault.status(99)).hasMessage("The status of a fault is 99, expected 200 to 599.");
        assertThatThrownBy(() -> sandbox.faults().next(0, Fault.html()))
                .hasMessage("The number of requests that meet Fault[html] is 0, expected 1 or more.");
        assertThatThrownBy(() -> sandbox.faults().next(request -> true, Fault.dropBeforeReading()))
                .hasMessage("Fault[drop before reading] happens before the request is known, so it takes no condition."
                        + " Use Fault.dropBeforeExecuting().");
    }

    @Test
    void answers_are_dated_by_the_sandboxes_clock() {
        Clock ahead = Clock.offset(NOON, Duration.ofHours(3));
        try (OnOfficeSandbox other =
                OnOfficeSandbox.builder().clock(ahead).records(1).start()) {
            ApiClient late = new ApiClient(other, NOON);
            ApiClient onTime = new ApiClient(other, ahead);

            assertThat(late.error("get fields", "{'modules':['file']}"))
                    .isEqualTo("136 Your timestamp is too old or your server time is wrong.");
            assertThat(onTime.error("get fields", "{'labels':true}")).isEqualTo("0 OK");
            other.faults().next(Fault.status(503));
            for (int request = 0; request < 3; request++) {
                assertThat(late.exchange(HttpRequest.newBuilder(late.uri("stable/api.php"))
                                        .POST(HttpRequest.BodyPublishers.ofString("{}")))
                                .headers()
                                .firstValue("Date"))
                        .contains("Wed, 01 Jul 2026 13:00:00 GMT");
            }
            other.faults().next(Fault.dropBeforeAnswer());
            assertNoAnswer(() -> onTime.call("get fields", "{}"));
        }
    }

    private long created() {
        return sandbox.records("estate").ids().stream()
                .filter(id -> "FAULT".equals(sandbox.records("estate").value(id, "objekttitel")))
                .count();
    }

    private HttpResponse<String> post(String parameters) {
        return api.exchange(request(parameters));
    }

    private HttpRequest.Builder request(String parameters) {
        String body = "{\"token\":\"" + sandbox.token() + "\",\"request\":{\"actions\":["
                + api.action("create estate", parameters) + "]}}";
        return HttpRequest.newBuilder(api.uri("stable/api.php")).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static void assertNoAnswer(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(UncheckedIOException.class);
    }

    private static String ids(JsonNode answer) {
        StringBuilder ids = new StringBuilder();
        answer.at("/response/results")
                .forEach(result -> ids.append(ids.isEmpty() ? "" : " ")
                        .append(result.at("/data/records/0/id").asText()));
        return ids.toString();
    }
}

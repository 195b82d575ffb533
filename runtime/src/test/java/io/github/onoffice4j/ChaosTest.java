package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Many calls through a network in which nothing is certain: no read answers wrongly, no write is carried out twice. */
class ChaosTest {

    private static final int CALLS = 600;
    private static final Pattern ID = Pattern.compile("\"resourceid\":\"(\\d+)\"");

    /** How often the server has carried out each write. */
    private final Map<Long, AtomicInteger> executed = new ConcurrentHashMap<>();

    @Test
    void nothingIsLostAndNothingIsDoneTwice(TestReporter reporter) {
        Random random = new Random(20_261_125);
        FaultyServer.Treatment[] weather =
                random.ints(3L * CALLS, 0, 12).mapToObj(this::treatment).toArray(FaultyServer.Treatment[]::new);
        int[] answered = new int[2];
        int failed = 0;
        int unknown = 0;
        try (FaultyServer server = new FaultyServer(weather);
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                        .baseUrl(server.baseUrl())
                        .parallelRequests(8)
                        .pauses((pause, next) -> next.run())
                        .build()) {
            List<CompletableFuture<ActionResult>> calls = new ArrayList<>();
            for (int id = 0; id < CALLS; id++) {
                ActionId action = isRead(id) ? ActionId.READ : ActionId.MODIFY;
                calls.add(onOffice.sendAsync(RawOperation.of(action, "estate").resourceId(id)));
            }
            for (int id = 0; id < CALLS; id++) {
                try {
                    ActionResult result = calls.get(id).join();
                    answered[isRead(id) ? 0 : 1]++;
                    assertThat(result.records().get(0).numericId()).isEqualTo(id);
                    assertThat(executed(id)).isGreaterThanOrEqualTo(1);
                } catch (CompletionException e) {
                    if (e.getCause() instanceof OutcomeUnknownException) {
                        assertThat(isRead(id)).as("a read has no outcome").isFalse();
                        unknown++;
                    } else {
                        assertThat(e.getCause())
                                .isInstanceOfAny(TransportException.class, MalformedResponseException.class);
                        failed++;
                        if (!isRead(id)) {
                            assertThat(executed(id))
                                    .as("what is said not to be done is not done")
                                    .isZero();
                        }
                    }
                }
            }
        }
        long twice = executed.entrySet().stream()
                .filter(entry -> !isRead(entry.getKey()) && entry.getValue().get() > 1)
                .count();
        reporter.publishEntry(Map.of(
                "calls", "" + CALLS,
                "reads answered", "" + answered[0],
                "writes answered", "" + answered[1],
                "failed", "" + failed,
                "unknown", "" + unknown,
                "twice", "" + twice));
        assertThat(twice).as("writes carried out twice").isZero();
        assertThat(answered[0] + answered[1] + failed + unknown)
                .as("calls accounted for")
                .isEqualTo(CALLS);
        assertThat(answered[0]).as("reads that outlived the weather").isGreaterThan(CALLS / 4);
    }

    private int executed(long id) {
        return executed.getOrDefault(id, new AtomicInteger()).get();
    }

    private static boolean isRead(long id) {
        return id % 2 == 0;
    }

    private FaultyServer.Treatment treatment(int kind) {
        return switch (kind) {
            case 0 -> FaultyServer.reset();
            case 1 -> after("reset");
            case 2 -> FaultyServer.answer("429 Too Many Requests", "Retry-After: 0", "");
            case 3 -> after("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            case 4 -> after("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\":{\"co");
            case 5 -> after("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<html>Maintenance</html>");
            case 6 -> after("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"status\":{\"code\":200,\"errorcode\":0}}");
            default ->
                (server, socket) -> {
                    long id = execute(server, socket);
                    FaultyServer.send(
                            socket,
                            "200 OK",
                            "",
                            FaultyServer.results(1, "0")
                                    .replace("\"records\":[]", "\"records\":[{\"id\":" + id + ",\"elements\":[]}]"));
                };
        };
    }

    /** Carries the request out and then goes wrong. */
    private FaultyServer.Treatment after(String answer) {
        return (server, socket) -> {
            execute(server, socket);
            if (answer.equals("reset")) {
                socket.setSoLinger(true, 0);
            } else {
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        };
    }

    private long execute(FaultyServer server, Socket socket) throws IOException {
        Matcher id = ID.matcher(server.read(socket));
        assertThat(id.find()).isTrue();
        long number = Long.parseLong(id.group(1));
        executed.computeIfAbsent(number, key -> new AtomicInteger()).incrementAndGet();
        return number;
    }
}

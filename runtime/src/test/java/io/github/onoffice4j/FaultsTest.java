package io.github.onoffice4j;

import static io.github.onoffice4j.FaultyServer.answer;
import static io.github.onoffice4j.FaultyServer.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller is told of each fault, and that no thread and no connection is left behind. */
class FaultsTest {

    private static final RawOperation READ = RawOperation.of(ActionId.READ, "estate");
    private static final RawOperation WRITE =
            RawOperation.of(ActionId.MODIFY, "estate").resourceId(4711);

    private static final Class<? extends Throwable> NO_ANSWER = TransportException.class;
    private static final Class<? extends Throwable> MALFORMED = MalformedResponseException.class;
    private static final Class<? extends Throwable> UNKNOWN = OutcomeUnknownException.class;

    static Stream<Arguments> faults() {
        String json = "Content-Type: application/json";
        return Stream.of(
                arguments("reset before anything is read", FaultyServer.reset(), NO_ANSWER, UNKNOWN),
                arguments("reset after reading", FaultyServer.resetAfterReading(), NO_ANSWER, UNKNOWN),
                arguments("closed in the middle of the head", cut("HTTP/1.1 200 OK\r\nContent-"), NO_ANSWER, UNKNOWN),
                arguments(
                        "body cut off",
                        cut(FaultyServer.head("200 OK", json, 900) + results(1, "0")),
                        NO_ANSWER,
                        UNKNOWN),
                arguments("compressed body cut off", gzip(30), NO_ANSWER, UNKNOWN),
                arguments(
                        "compressed body that is none",
                        answer("200 OK", "Content-Encoding: gzip", "no"),
                        NO_ANSWER,
                        UNKNOWN),
                arguments("slow bytes", slowBytes(), NO_ANSWER, UNKNOWN),
                arguments("silence", FaultyServer.silence(), NO_ANSWER, UNKNOWN),
                arguments("status 429", answer("429 Too Many Requests", "", ""), NO_ANSWER, NO_ANSWER),
                arguments(
                        "status 429 with time",
                        answer("429 Too Many Requests", "Retry-After: 1", ""),
                        NO_ANSWER,
                        NO_ANSWER),
                arguments("status 503", answer("503 Service Unavailable", "", "busy"), NO_ANSWER, UNKNOWN),
                arguments(
                        "status 503 with time",
                        answer("503 Service Unavailable", "Retry-After: 1", ""),
                        NO_ANSWER,
                        UNKNOWN),
                arguments("redirect", answer("302 Found", "Location: http://127.0.0.1:1/", ""), NO_ANSWER, NO_ANSWER),
                arguments("JSON cut off", answer("200 OK", json, "{\"status\":{\"code\":200,"), MALFORMED, UNKNOWN),
                arguments("malformed JSON", answer("200 OK", json, "{\"status\":{\"code\":200]}"), MALFORMED, UNKNOWN),
                arguments("JSON of another kind", answer("200 OK", json, "[1,2]"), MALFORMED, UNKNOWN),
                arguments("HTML", answer("200 OK", "Content-Type: text/html", "<html></html>"), MALFORMED, UNKNOWN),
                arguments("nothing", answer("200 OK", json, ""), MALFORMED, UNKNOWN),
                arguments(
                        "no response",
                        answer("200 OK", json, "{\"status\":{\"code\":200,\"errorcode\":0}}"),
                        MALFORMED,
                        UNKNOWN),
                arguments("no status", answer("200 OK", json, "{\"response\":{\"results\":[]}}"), MALFORMED, UNKNOWN),
                arguments("empty results", answer("200 OK", json, results(0, "0")), MALFORMED, UNKNOWN),
                arguments("too many results", answer("200 OK", json, results(2, "0")), MALFORMED, UNKNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsToldAndLeavesNothingBehind(
            String name,
            FaultyServer.Treatment fault,
            Class<? extends Throwable> ofRead,
            Class<? extends Throwable> ofWrite) {
        OkHttpClient http = new OkHttpClient();
        try (FaultyServer server = new FaultyServer(fault)) {
            try (OnOffice onOffice = connect(server, http)) {
                assertThatThrownBy(() -> onOffice.send(READ)).isInstanceOf(ofRead);
                assertThatThrownBy(() -> onOffice.send(WRITE)).isInstanceOf(ofWrite);
                assertThatThrownBy(() -> onOffice.sendAsync(WRITE).join()).hasCauseInstanceOf(ofWrite);

                assertThat(server.connections()).isEqualTo(3);
            }
            assertNothingLeft(server, http);
        }
    }

    @Test
    void tooFewResultsAreNotMatched() {
        OkHttpClient http = new OkHttpClient();
        try (FaultyServer server = new FaultyServer(answer("200 OK", "", results(1, "0")))) {
            try (OnOffice onOffice = connect(server, http)) {
                Batch batch = onOffice.batch();
                Pending<ActionResult> first = batch.add(READ);
                batch.add(READ.resourceId(1));

                assertThatThrownBy(batch::send)
                        .isInstanceOf(MalformedResponseException.class)
                        .hasMessage("The answer has 1 results for 2 actions, so that they cannot be matched:"
                                + " read estate, read estate 1");
                assertThatThrownBy(first::get).isInstanceOf(MalformedResponseException.class);
            }
            assertNothingLeft(server, http);
        }
    }

    @Test
    void aCompressedAnswerIsRead() {
        try (FaultyServer server = new FaultyServer(gzip(Integer.MAX_VALUE));
                OnOffice onOffice = connect(server, new OkHttpClient())) {
            assertThat(onOffice.send(READ).total()).hasValue(0);
        }
    }

    @Test
    void aPageOfErrorWithoutEndIsNotReadToTheEnd() {
        FaultyServer.Treatment endless = (server, socket) -> {
            server.read(socket);
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 500 Oops\r\nContent-Type: text/plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] block = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            while (!socket.isClosed()) {
                out.write(block);
            }
        };
        OkHttpClient http = new OkHttpClient();
        try (FaultyServer server = new FaultyServer(endless)) {
            try (OnOffice onOffice = connect(server, http)) {
                assertThatThrownBy(() -> onOffice.send(READ))
                        .isInstanceOf(TransportException.class)
                        .hasMessageStartingWith(
                                "The server answered with HTTP status 500, content type text/plain, \"xxx");
            }
            assertNothingLeft(server, http);
        }
    }

    @Test
    void itsOwnThreadsEndWhenItIsClosed() {
        try (FaultyServer server = new FaultyServer(FaultyServer.success())) {
            try (OnOffice onOffice = OnOffice.builder()
                    .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                    .baseUrl(server.baseUrl())
                    .build()) {
                onOffice.send(READ);
                assertThat(threads()).isNotEmpty();
            }
            FaultyServer.waitUntil(() -> threads().isEmpty());
            FaultyServer.waitUntil(() -> server.openConnections() == 0);
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("onoffice4j-") || name.startsWith("OkHttp http://127.0.0.1"))
                .toList();
    }

    private static void assertNothingLeft(FaultyServer server, OkHttpClient http) {
        ThreadPoolExecutor threads = (ThreadPoolExecutor) http.dispatcher().executorService();
        FaultyServer.waitUntil(() -> threads.getActiveCount() == 0);
        FaultyServer.waitUntil(() ->
                http.connectionPool().connectionCount() == http.connectionPool().idleConnectionCount());
        http.connectionPool().evictAll();
        assertThat(http.connectionPool().connectionCount()).isZero();
        FaultyServer.waitUntil(() -> server.openConnections() == 0);
        threads.shutdown();
    }

    private static OnOffice connect(FaultyServer server, OkHttpClient http) {
        return OnOffice.builder()
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .baseUrl(server.baseUrl())
                .callTimeout(Duration.ofMillis(500))
                .retries(RetryPolicy.NONE)
                .httpClient(http)
                .build();
    }

    /** Reads the request, sends a text and closes the connection. */
    private static FaultyServer.Treatment cut(String text) {
        return (server, socket) -> {
            server.read(socket);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Answers with success, compressed, and closes the connection after so many bytes of it. */
    private static FaultyServer.Treatment gzip(int most) {
        return (server, socket) -> {
            server.read(socket);
            byte[] bytes = compressed(results(1, "0"));
            String head = FaultyServer.head("200 OK", "Content-Encoding: gzip", bytes.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, Math.min(most, bytes.length));
        };
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Never says nothing for long, and never comes to an end. */
    private static FaultyServer.Treatment slowBytes() {
        return (server, socket) -> {
            server.read(socket);
            OutputStream out = socket.getOutputStream();
            out.write(FaultyServer.head("200 OK", "", 1_000_000).getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                pause(socket);
            }
        };
    }

    /** Waits for the client to hang up, for as long as it takes to be slow. */
    private static void pause(Socket socket) throws IOException {
        socket.setSoTimeout(20);
        try {
            if (socket.getInputStream().read() < 0) {
                throw new IOException("The client has hung up");
            }
        } catch (SocketTimeoutException stillThere) {
            // Go on.
        }
    }
}

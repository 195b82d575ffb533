package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Very many callers, and very large answers. */
class LoadTest {

    private static final int CALLERS = 10_000;
    private static final int RECORDS = 6_400;
    private static final int TEXT = 10_000;

    /** With what the JVM exits when it was told to at the first lack of memory. */
    private static final int OUT_OF_MEMORY = 3;

    @Test
    void tenThousandCallersShareOneClientAndFewThreads() throws InterruptedException {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(20).start();
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .baseUrl(sandbox.baseUrl())
                        .build()) {
            List<Long> ids = onOffice.send(read()).records().stream()
                    .map(ResultRecord::numericId)
                    .toList();
            AtomicInteger right = new AtomicInteger();
            List<Thread> waiting = IntStream.range(0, 100)
                    .mapToObj(i -> new Thread(() -> {
                        long id = ids.get(i % ids.size());
                        if (onOffice.send(read().resourceId(id))
                                        .records()
                                        .get(0)
                                        .numericId()
                                == id) {
                            right.incrementAndGet();
                        }
                    }))
                    .toList();
            waiting.forEach(Thread::start);
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int i = waiting.size(); i < CALLERS; i++) {
                long id = ids.get(i % ids.size());
                calls.add(onOffice.sendAsync(read().resourceId(id)).thenAccept(result -> {
                    if (result.records().get(0).numericId() == id) {
                        right.incrementAndGet();
                    }
                }));
            }
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("onoffice4j-")
                            || thread.getName().startsWith("OkHttp http://127.0.0.1"))
                    .count();

            CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();
            for (Thread thread : waiting) {
                thread.join();
            }

            assertThat(right).hasValue(CALLERS);
            assertThat(threads).as("threads for thousands of waiting calls").isLessThan(100);
        }
    }

    private static RawOperation read() {
        return RawOperation.of(ActionId.READ, "estate").parameter("data", List.of("Id"));
    }

    /** Nothing is kept twice: neither the request's nor the answer's text is in memory beside the values. */
    @Test
    void anAnswerOf64MegabytesFitsIntoTwiceAsMuchMemory() throws IOException, InterruptedException {
        Outcome outcome = readLargeAnswer("-Xmx128m");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.said()).isEqualTo(RECORDS + " records, " + (long) RECORDS * TEXT + " characters");
    }

    /** So that the test above would notice if the answer were not read, or the bound did not hold. */
    @Test
    void itDoesNotFitIntoLessMemoryThanItsValuesTake() throws IOException, InterruptedException {
        Outcome outcome = readLargeAnswer("-Xmx48m");

        assertThat(outcome.exitCode()).isEqualTo(OUT_OF_MEMORY);
        assertThat(outcome.said()).contains("java.lang.OutOfMemoryError").doesNotContain("records,");
    }

    private record Outcome(int exitCode, String said) {}

    private static Outcome readLargeAnswer(String heap) throws IOException, InterruptedException {
        try (FaultyServer server = new FaultyServer(LoadTest::answerAtLength)) {
            Process reader = new ProcessBuilder(
                            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                            heap,
                            "-XX:+UseSerialGC",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Reader.class.getName(),
                            server.baseUrl().toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(reader.waitFor(), said.trim());
        }
    }

    private static void answerAtLength(FaultyServer server, Socket socket) throws IOException {
        server.read(socket);
        OutputStream out = socket.getOutputStream();
        String start = "{\"status\":{\"code\":200,\"errorcode\":0,\"message\":\"OK\"},\"response\":{\"results\":[{"
                + "\"cacheable\":true,\"status\":{\"errorcode\":0,\"message\":\"OK\"},\"data\":{\"records\":[";
        out.write(("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + start).getBytes(StandardCharsets.US_ASCII));
        String record = "{\"id\":1,\"elements\":{\"text\":\"" + "x".repeat(TEXT) + "\"}}";
        byte[] first = record.getBytes(StandardCharsets.US_ASCII);
        byte[] next = ("," + record).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < RECORDS; i++) {
            out.write(i == 0 ? first : next);
        }
        out.write("]}}]}}".getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads all estates of a server and says how much that was. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) {
            try (OnOffice onOffice = OnOffice.builder()
                    .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                    .baseUrl(URI.create(args[0]))
                    .build()) {
                List<ResultRecord> records = onOffice.send(read()).records();
                long characters = records.stream()
                        .mapToLong(record -> String.valueOf(record.get("text")).length())
                        .sum();
                System.out.println(records.size() + " records, " + characters + " characters");
            }
        }
    }
}

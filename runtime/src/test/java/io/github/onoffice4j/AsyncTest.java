package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls whose results are waited for later, or not at all. */
class AsyncTest {

    private static final RawOperation KINDS = RawOperation.of(ActionId.GET, "actionkindtypes");
    private static final RawOperation WRITE =
            RawOperation.of(ActionId.MODIFY, "estate").resourceId(4711);

    @Test
    void theResultComesInAFuture() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = connect(sandbox)) {
            assertThat(onOffice.sendAsync(KINDS).join().records()).isNotEmpty();
        }
    }

    @Test
    void theFailureIsTheCause() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = connect(sandbox)) {
            CompletableFuture<ActionResult> refused = onOffice.sendAsync(RawOperation.of(ActionId.GET, "nothing"));

            assertThatThrownBy(refused::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(ActionException.class)
                    .hasMessageEndingWith(": get nothing, in action 1 of request 1");
        }
    }

    @Test
    void whatFollowsMayWaitForFurtherCalls() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox.baseUrl(), sandbox.token(), sandbox.secret())
                        .parallelRequests(1)
                        .build()) {
            List<CompletableFuture<Integer>> chains = IntStream.range(0, 8)
                    .mapToObj(i -> onOffice.sendAsync(KINDS)
                            .thenApply(first -> onOffice.send(KINDS).records().size()))
                    .toList();

            assertThat(chains).allSatisfy(chain -> assertThat(chain.join()).isPositive());
            assertThat(sandbox.requests()).hasSize(16);
        }
    }

    @Test
    void cancellingTheFutureEndsTheCall() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (FaultyServer server = new FaultyServer((s, socket) -> {
                    s.read(socket);
                    read.countDown();
                    while (readOrEnd(socket) >= 0) {
                        // Wait for the client to hang up.
                    }
                    ended.countDown();
                });
                OnOffice onOffice = settings(server.baseUrl()).build()) {
            CompletableFuture<ActionResult> call = onOffice.sendAsync(KINDS);
            assertThat(read.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(call.cancel(false)).isTrue();

            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static int readOrEnd(Socket socket) {
        try {
            return socket.getInputStream().read();
        } catch (IOException reset) {
            return -1;
        }
    }

    @Test
    void aFutureThatTimesOutEndsTheCallAsWell() {
        RecordingListener told = new RecordingListener();
        try (FaultyServer server = new FaultyServer(FaultyServer.silence());
                OnOffice onOffice = settings(server.baseUrl()).listener(told).build()) {
            CompletableFuture<ActionResult> call = onOffice.sendAsync(KINDS).orTimeout(50, TimeUnit.MILLISECONDS);

            assertThatThrownBy(call::join).hasCauseInstanceOf(TimeoutException.class);
            assertThat(told.requests)
                    .singleElement()
                    .satisfies(event -> assertThat(event.failure())
                            .hasValueSatisfying(text -> assertThat(text).startsWith("The call was cancelled")));
        }
    }

    @Test
    void aCallCancelledBeforeItsTurnSendsNothing() {
        try (FaultyServer server = new FaultyServer(FaultyServer.silence());
                OnOffice onOffice =
                        settings(server.baseUrl()).parallelRequests(1).build()) {
            CompletableFuture<ActionResult> first = onOffice.sendAsync(KINDS);
            CompletableFuture<ActionResult> second = onOffice.sendAsync(WRITE);

            second.cancel(false);
            first.cancel(false);

            assertThat(server.requests()).noneMatch(request -> request.contains("action:modify"));
        }
    }

    @Test
    void aThreadThatIsInterruptedStopsWaitingAndStaysInterrupted() {
        try (FaultyServer server = new FaultyServer(FaultyServer.silence());
                OnOffice onOffice = settings(server.baseUrl()).build()) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(TransportException.class)
                    .hasMessageEndingWith(": get actionkindtypes, to " + server.address());

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        try (FaultyServer server = new FaultyServer(FaultyServer.silence())) {
            OnOffice onOffice = settings(server.baseUrl()).parallelRequests(1).build();
            CompletableFuture<ActionResult> running = onOffice.sendAsync(KINDS);
            CompletableFuture<ActionResult> waiting = onOffice.sendAsync(WRITE);

            onOffice.close();
            onOffice.close();

            assertThatThrownBy(running::join).hasCauseInstanceOf(TransportException.class);
            assertThatThrownBy(waiting::join).hasCauseInstanceOf(TransportException.class);
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The client is closed, and sends nothing more: get actionkindtypes");
        }
    }

    @Test
    void aSilentServerIsNotWaitedForWithoutEnd() {
        try (FaultyServer server = new FaultyServer(FaultyServer.silence());
                OnOffice onOffice = settings(server.baseUrl())
                        .callTimeout(Duration.ofMillis(50))
                        .build()) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("No answer came. timeout: get actionkindtypes, to " + server.address());
            assertThatThrownBy(() -> onOffice.sendAsync(WRITE).join())
                    .hasCauseInstanceOf(OutcomeUnknownException.class);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void atLeastOneRequestMustRun() {
        assertThatThrownBy(() -> OnOffice.builder().parallelRequests(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "At least one request must be able to run, not 0: in OnOffice.builder().parallelRequests(…)");
    }

    private static OnOffice connect(OnOfficeSandbox sandbox) {
        return settings(sandbox.baseUrl(), sandbox.token(), sandbox.secret()).build();
    }

    private static OnOfficeBuilder settings(URI baseUrl) {
        return settings(baseUrl, "t".repeat(32), "s".repeat(64));
    }

    private static OnOfficeBuilder settings(URI baseUrl, String token, String secret) {
        return OnOffice.builder().credentials(Credentials.of(token, secret)).baseUrl(baseUrl);
    }
}

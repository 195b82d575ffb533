package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.onoffice4j.event.RetryEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a request is sent again, after which pause, and when it must not be. */
class RetriesTest {

    private static final RawOperation READ = RawOperation.of(ActionId.READ, "estate");
    private static final RawOperation WRITE =
            RawOperation.of(ActionId.MODIFY, "estate").resourceId(4711);

    private final List<Duration> pauses = new ArrayList<>();
    private final RecordingListener told = new RecordingListener();

    static List<FaultyServer.Treatment> passingFaults() {
        return Stream.concat(Stream.of(FaultyServer.reset()), faultsAfterReading().stream())
                .toList();
    }

    static List<FaultyServer.Treatment> faultsAfterReading() {
        return List.of(
                FaultyServer.resetAfterReading(),
                FaultyServer.answer("429 Too Many Requests", "", "slower"),
                FaultyServer.answer("500 Internal Server Error", "", "oops"),
                FaultyServer.answer("503 Service Unavailable", "", "busy"));
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void aReadOutlivesTwoPassingFaults(FaultyServer.Treatment fault) {
        try (FaultyServer server = new FaultyServer(fault, fault, FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            assertThat(onOffice.send(READ).records()).isEmpty();

            assertThat(server.connections()).isEqualTo(3);
            assertThat(pauses).hasSize(2);
            assertThat(told.requests)
                    .extracting(event -> event.request() + "." + event.attempt())
                    .containsExactly("1.1", "1.2", "1.3");
            assertThat(told.retries).extracting(RetryEvent::pause).isEqualTo(pauses);
        }
    }

    @Test
    void afterTheLastAttemptTheFaultIsToldAsItCame() {
        try (FaultyServer server = new FaultyServer(FaultyServer.answer("503 Service Unavailable", "", "busy"));
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            assertThatThrownBy(() -> onOffice.send(READ))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("The server answered with HTTP status 503, no content type, \"busy\":"
                            + " read estate, to " + server.address());
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void thereIsNoSecondAttemptWithoutPolicy() {
        try (FaultyServer server = new FaultyServer(FaultyServer.resetAfterReading(), FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.NONE)) {
            assertThatThrownBy(() -> onOffice.send(READ))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("No answer came. ");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("faultsAfterReading")
    void aWriteThatWasSentIsNeverSentAgain(FaultyServer.Treatment fault) {
        try (FaultyServer server = new FaultyServer(FaultyServer.success(), fault, FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            onOffice.send(WRITE);

            assertThatThrownBy(() -> onOffice.send(WRITE))
                    .isInstanceOfAny(OutcomeUnknownException.class, TransportException.class);

            assertThat(server.connections()).isEqualTo(2);
            assertThat(pauses).isEmpty();
        }
    }

    /** Whether the reset comes before the first byte of the write or after it is up to the network. */
    @Test
    void aWriteThatNobodyReadIsExecutedOnceAtMost() {
        try (FaultyServer server = new FaultyServer(FaultyServer.reset(), FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            Throwable failure = catchThrowable(() -> onOffice.send(WRITE));

            if (failure == null) {
                assertThat(server.requests()).hasSize(1);
            } else {
                assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
                assertThat(server.requests()).isEmpty();
            }
        }
    }

    @Test
    void aBatchThatContainsAWriteCountsAsOne() {
        try (FaultyServer server = new FaultyServer(FaultyServer.resetAfterReading(), FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            Batch batch = onOffice.batch();
            batch.add(READ);
            batch.add(WRITE);

            assertThatThrownBy(batch::send).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aWriteOfWhichNothingWasSentIsSentAgain() {
        URI nowhere = nowhere();
        try (OnOffice onOffice = connect(nowhere, RetryPolicy.DEFAULT)) {
            assertThatThrownBy(() -> onOffice.send(WRITE))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("The server cannot be reached. ");
            assertThat(told.requests).hasSize(3).allSatisfy(event -> {
                assertThat(event.bytesSent()).isZero();
                assertThat(event.httpStatus()).isZero();
                assertThat(event.failure()).isPresent();
            });
        }
    }

    @Test
    void everyAttemptIsSignedAnew() {
        AtomicLong now = new AtomicLong(1_700_000_000);
        Pattern signature = Pattern.compile("\"timestamp\":(\\d+),.*\"hmac\":\"([^\"]+)\"");
        FaultyServer.Treatment fault = FaultyServer.answer("503 Service Unavailable", "", "busy");
        try (FaultyServer server = new FaultyServer(fault, FaultyServer.success());
                OnOffice onOffice = settings(server.baseUrl(), RetryPolicy.DEFAULT)
                        .clock(clock(now))
                        .pauses((pause, next) -> {
                            now.addAndGet(7);
                            next.run();
                        })
                        .build()) {
            onOffice.send(READ);

            assertThat(server.requests()).hasSize(2);
            List<String> signatures = server.requests().stream()
                    .flatMap(request -> signature.matcher(request).results())
                    .map(found -> found.group(1) + " " + found.group(2))
                    .toList();
            assertThat(signatures).hasSize(2).doesNotHaveDuplicates();
            assertThat(signatures.get(0)).startsWith("1700000000 ");
            assertThat(signatures.get(1)).startsWith("1700000007 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After: 7, 7",
        "Retry-After: 30, 30",
        "'Date: Wed, 25 Nov 2026 07:00:00 GMT\r\nRetry-After: Wed, 25 Nov 2026 07:00:12 GMT', 12",
        "'Date: Wed, 25 Nov 2026 07:00:00 GMT\r\nRetry-After: Wed, 25 Nov 2026 06:59:00 GMT', 0",
        "Retry-After: soon, 0"
    })
    void theServerSaysHowLongToWait(String headers, long seconds) {
        FaultyServer.Treatment busy = FaultyServer.answer("503 Service Unavailable", headers, "busy");
        try (FaultyServer server = new FaultyServer(busy, FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            onOffice.send(READ);

            assertThat(pauses)
                    .singleElement()
                    .satisfies(pause -> assertThat(pause)
                            .isBetween(
                                    Duration.ofSeconds(seconds),
                                    Duration.ofSeconds(seconds).plusMillis(500)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: 31", "Retry-After: Fri, 25 Nov 2050 07:00:00 GMT"})
    void whoAsksForMoreThanTheLongestPauseIsNotAskedAgain(String header) {
        FaultyServer.Treatment busy = FaultyServer.answer("429 Too Many Requests", header, "busy");
        try (FaultyServer server = new FaultyServer(busy, FaultyServer.success());
                OnOffice onOffice = connect(server.baseUrl(), RetryPolicy.DEFAULT)) {
            assertThatThrownBy(() -> onOffice.send(READ)).isInstanceOf(TransportException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void pausesDoubleUpToTheLongestAndLeaveHalfToChance() {
        RetryPolicy policy = new RetryPolicy(9, Duration.ofMillis(100), Duration.ofMillis(350));

        assertThat(policy.pauseAfter(1, 0)).isEqualTo(Duration.ofMillis(50));
        assertThat(policy.pauseAfter(1, 1)).isEqualTo(Duration.ofMillis(100));
        assertThat(policy.pauseAfter(2, 1)).isEqualTo(Duration.ofMillis(200));
        assertThat(policy.pauseAfter(3, 0)).isEqualTo(Duration.ofMillis(175));
        assertThat(policy.pauseAfter(3, 1)).isEqualTo(Duration.ofMillis(350));
        assertThat(policy.pauseAfter(1_000_000, 1)).isEqualTo(Duration.ofMillis(350));
        assertThat(RetryPolicy.NONE.pauseAfter(1, 1)).isZero();
    }

    @Test
    void aPolicyHasAnAttemptAndNoNegativePause() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is at least one attempt, not 0: in RetryPolicy");
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ofSeconds(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pause is not negative: PT-1S and PT0S, in RetryPolicy");
    }

    private static URI nowhere() {
        try (FaultyServer server = new FaultyServer(FaultyServer.reset())) {
            return server.baseUrl();
        }
    }

    private static Clock clock(AtomicLong seconds) {
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(seconds.get());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private OnOffice connect(URI baseUrl, RetryPolicy policy) {
        return settings(baseUrl, policy).build();
    }

    private OnOfficeBuilder settings(URI baseUrl, RetryPolicy policy) {
        return OnOffice.builder()
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .baseUrl(baseUrl)
                .retries(policy)
                .listener(told)
                .pauses((pause, next) -> {
                    pauses.add(pause);
                    next.run();
                });
    }
}

package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.sandbox.ErrorLevel;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is wrong by hours costs one request. */
class ServerClockTest {

    private static final RawOperation KINDS = RawOperation.of(ActionId.GET, "actionkindtypes");

    private final RecordingListener told = new RecordingListener();

    @ParameterizedTest
    @ValueSource(strings = {"PT2H", "PT-9H", "PT125S"})
    void theServersTimeIsLearntOnce(Duration wrongBy) {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = connect(sandbox, wrongBy)) {
            assertThat(onOffice.send(KINDS).records()).isNotEmpty();
            assertThat(onOffice.send(KINDS).records()).isNotEmpty();

            assertThat(sandbox.requests()).hasSize(3);
            assertThat(told.clocks)
                    .singleElement()
                    .satisfies(event -> assertThat(event.offset())
                            .isBetween(
                                    wrongBy.negated().minusSeconds(30),
                                    wrongBy.negated().plusSeconds(30)));
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorLevel.class)
    void aWriteWhoseTimestampWasRefusedWasNotExecutedAndIsSentAgain(ErrorLevel level) {
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().errorLevel(level).start();
                OnOffice onOffice = connect(sandbox, Duration.ofHours(1))) {
            RawOperation create = RawOperation.of(ActionId.CREATE, "address").parameter("Vorname", "Ada");

            long first = onOffice.send(create).records().get(0).numericId();
            long second = onOffice.send(create).records().get(0).numericId();

            assertThat(sandbox.requests()).hasSize(3);
            assertThat(second).isGreaterThan(first);
            assertThat(onOffice.send(RawOperation.of(ActionId.READ, "address")
                                    .parameter("data", List.of("Vorname"))
                                    .parameter("listlimit", 1))
                            .total())
                    .hasValue(202);
        }
    }

    @Test
    void whereTheDateSaysThatTheClockIsRightNothingIsSentAgain() {
        FaultyServer.Treatment refusal = FaultyServer.answer(
                "200 OK",
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)),
                FaultyServer.results(1, "136"));
        try (FaultyServer server = new FaultyServer(refusal);
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                        .baseUrl(server.baseUrl())
                        .listener(told)
                        .build()) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage(
                            "onOffice does not accept the credentials, error 136 \"text\". Set this machine's clock:"
                                    + " it may differ by 120 seconds, and it must be in UTC: get actionkindtypes,"
                                    + " in action 1 of request 1");
            assertThat(server.connections()).isEqualTo(1);
            assertThat(told.clocks).isEmpty();
        }
    }

    @Test
    void aServerThatRefusesEveryTimeIsAskedTwice() {
        FaultyServer.Treatment refusal =
                FaultyServer.answer("200 OK", "Date: Fri, 25 Nov 2050 07:00:00 GMT", FaultyServer.results(1, "136"));
        try (FaultyServer server = new FaultyServer(refusal);
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                        .baseUrl(server.baseUrl())
                        .build()) {
            assertThatThrownBy(() -> onOffice.send(KINDS)).isInstanceOf(AuthenticationException.class);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    private OnOffice connect(OnOfficeSandbox sandbox, Duration wrongBy) {
        return OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .clock(Clock.offset(Clock.systemUTC(), wrongBy))
                .listener(told)
                .build();
    }
}

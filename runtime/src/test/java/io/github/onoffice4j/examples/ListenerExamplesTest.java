package io.github.onoffice4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.OnOfficeBuilder;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.cache.MemoryResponseCache;
import io.github.onoffice4j.event.CacheFailureEvent;
import io.github.onoffice4j.event.ClockEvent;
import io.github.onoffice4j.event.MissingFieldEvent;
import io.github.onoffice4j.event.RetryEvent;
import io.github.onoffice4j.event.UnknownValueEvent;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** The listeners of the documentation do what it says. */
class ListenerExamplesTest {

    private static final RawOperation KINDS = RawOperation.of(ActionId.GET, "actionkindtypes");

    private final Lines log = new Lines();

    /** A log that keeps its lines. */
    private static final class Lines extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        private final transient List<String> all = new ArrayList<>();

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String messagePattern,
                Object @Nullable [] arguments,
                @Nullable Throwable throwable) {
            all.add(level + " " + MessageFormatter.basicArrayFormat(messagePattern, arguments));
        }
    }

    @Test
    void theLogTellsOfRequests() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice =
                        settings(sandbox).listener(new LoggingListener(log)).build()) {
            onOffice.send(KINDS);

            assertThat(log.all)
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .matches(
                                    "DEBUG Request 1, attempt 1: \\[get actionkindtypes\\] took \\d+ ms, HTTP status 200,"
                                            + " \\d+ bytes received. "));
        }
    }

    @Test
    void theLogTellsOfEverythingElse() {
        LoggingListener listener = new LoggingListener(log);
        listener.onRetry(new RetryEvent(7, 1, Duration.ofSeconds(2), "busy"));
        listener.onClock(new ClockEvent(7, Duration.ofHours(-1)));
        listener.onCacheFailure(new CacheFailureEvent("read estate", new IllegalStateException("down")));
        listener.onUnknownValue(new UnknownValueEvent("estate", "objektart", "schloss"));
        listener.onMissingField(new MissingFieldEvent("estate", "kaufpreis"));

        assertThat(log.all)
                .containsExactly(
                        "INFO Request 7 goes again in 2000 ms: busy",
                        "WARN The clock of this machine is wrong by PT-1H",
                        "WARN The cache failed for read estate",
                        "INFO The model does not know estate.objektart = schloss",
                        "WARN The tenant no longer has estate.kaufpreis");
    }

    @Test
    void theMetricsCount() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox)
                        .listener(new MetricsListener(registry))
                        .cache(new MemoryResponseCache(1_000_000, Duration.ofMinutes(1)))
                        .build()) {
            onOffice.send(KINDS);
            onOffice.send(KINDS);

            assertThat(registry.get("onoffice.requests")
                            .tag("outcome", "answered")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("onoffice.actions")
                            .tags("action", "get", "resource", "actionkindtypes", "error", "0")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("onoffice.cache")
                            .tag("result", "hit")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("onoffice.received.bytes").summary().totalAmount())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LoggingListener", "MetricsListener"})
    void theDocumentationShowsThemAsTheyAre(String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/onoffice4j/examples", name + ".java"));
        String code = source.substring(source.indexOf("/** "));

        assertThat(Files.readString(Path.of("../docs/listeners.md"))).contains("```java\n" + code + "```\n");
    }

    private static OnOfficeBuilder settings(OnOfficeSandbox sandbox) {
        return OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl());
    }
}

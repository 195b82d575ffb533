package io.github.onoffice4j.examples;

import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.event.CacheFailureEvent;
import io.github.onoffice4j.event.ClockEvent;
import io.github.onoffice4j.event.MissingFieldEvent;
import io.github.onoffice4j.event.RequestEvent;
import io.github.onoffice4j.event.RetryEvent;
import io.github.onoffice4j.event.UnknownValueEvent;
import org.slf4j.Logger;

/** Writes what a client does to a log. */
public final class LoggingListener implements OnOffice.Listener {

    private final Logger log;

    public LoggingListener(Logger log) {
        this.log = log;
    }

    @Override
    public void onRequest(RequestEvent event) {
        log.debug(
                "Request {}, attempt {}: {} took {} ms, HTTP status {}, {} bytes received. {}",
                event.request(),
                event.attempt(),
                event.actions(),
                event.duration().toMillis(),
                event.httpStatus(),
                event.bytesReceived(),
                event.failure().orElse(""));
    }

    @Override
    public void onRetry(RetryEvent event) {
        log.info(
                "Request {} goes again in {} ms: {}",
                event.request(),
                event.pause().toMillis(),
                event.reason());
    }

    @Override
    public void onClock(ClockEvent event) {
        log.warn("The clock of this machine is wrong by {}", event.offset());
    }

    @Override
    public void onCacheFailure(CacheFailureEvent event) {
        log.warn("The cache failed for {}", event.action(), event.cause());
    }

    @Override
    public void onUnknownValue(UnknownValueEvent event) {
        log.info("The model does not know {}.{} = {}", event.module(), event.field(), event.key());
    }

    @Override
    public void onMissingField(MissingFieldEvent event) {
        log.warn("The tenant no longer has {}.{}", event.module(), event.field());
    }
}

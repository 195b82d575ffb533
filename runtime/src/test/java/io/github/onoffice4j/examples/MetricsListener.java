package io.github.onoffice4j.examples;

import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.event.RequestEvent;
import io.github.onoffice4j.event.RetryEvent;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts and times what a client does. */
public final class MetricsListener implements OnOffice.Listener {

    private final MeterRegistry registry;

    public MetricsListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onRequest(RequestEvent event) {
        String outcome = event.failure().isPresent() ? "failed" : "answered";
        registry.timer("onoffice.requests", "outcome", outcome).record(event.duration());
        registry.summary("onoffice.received.bytes").record((double) event.bytesReceived());
        for (RequestEvent.Action action : event.actions()) {
            registry.counter(
                            "onoffice.actions",
                            "action",
                            action.name(),
                            "resource",
                            action.resourceType(),
                            "error",
                            String.valueOf(action.errorCode()))
                    .increment();
        }
    }

    @Override
    public void onRetry(RetryEvent event) {
        registry.counter("onoffice.retries").increment();
    }

    @Override
    public void onCache(CacheEvent event) {
        registry.counter("onoffice.cache", "result", event.hit() ? "hit" : "miss")
                .increment();
    }
}

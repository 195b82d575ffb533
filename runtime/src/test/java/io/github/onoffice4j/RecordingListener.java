package io.github.onoffice4j;

import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.event.CacheFailureEvent;
import io.github.onoffice4j.event.ClockEvent;
import io.github.onoffice4j.event.RequestEvent;
import io.github.onoffice4j.event.RetryEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told. */
final class RecordingListener implements OnOffice.Listener {

    final List<RequestEvent> requests = new CopyOnWriteArrayList<>();
    final List<RetryEvent> retries = new CopyOnWriteArrayList<>();
    final List<ClockEvent> clocks = new CopyOnWriteArrayList<>();
    final List<CacheEvent> cache = new CopyOnWriteArrayList<>();
    final List<CacheFailureEvent> cacheFailures = new CopyOnWriteArrayList<>();

    @Override
    public void onRequest(RequestEvent event) {
        requests.add(event);
    }

    @Override
    public void onRetry(RetryEvent event) {
        retries.add(event);
    }

    @Override
    public void onClock(ClockEvent event) {
        clocks.add(event);
    }

    @Override
    public void onCache(CacheEvent event) {
        cache.add(event);
    }

    @Override
    public void onCacheFailure(CacheFailureEvent event) {
        cacheFailures.add(event);
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers single reads from the cache where it can, lets equal reads at the same time share one request, and forgets what a
 * write may have changed before its caller hears of it. Safe for use by many threads.
 */
final class CachedReads {

    private final Exchange exchange;
    private final StoredResults stored;
    private final Listeners listeners;
    private final ConcurrentMap<String, SharedFlight> flights = new ConcurrentHashMap<>();

    CachedReads(Exchange exchange, StoredResults stored, Listeners listeners) {
        this.exchange = exchange;
        this.stored = stored;
        this.listeners = listeners;
    }

    InFlight send(List<Outgoing> actions) {
        List<Outgoing> writes =
                actions.stream().filter(action -> !action.isReadOnly()).toList();
        if (!writes.isEmpty()) {
            InFlight sent = exchange.transmit(actions);
            return new InFlight(
                    sent.answer().thenApply(answer -> {
                        writes.forEach(stored::forget);
                        return answer;
                    }),
                    sent.cancellation());
        }
        String key = actions.size() == 1 ? stored.key(actions.get(0)) : null;
        return key == null ? exchange.transmit(actions) : read(actions.get(0), key);
    }

    private InFlight read(Outgoing action, String key) {
        WireResult result = stored.find(action, key);
        CacheEvent event = new CacheEvent(action.describe(), result != null);
        listeners.tell(listener -> listener.onCache(event));
        if (result != null) {
            return new InFlight(CompletableFuture.completedFuture(exchange.known(action, result)), () -> {});
        }
        return share(action, key);
    }

    private InFlight share(Outgoing action, String key) {
        Answer cancelled = exchange.notSent(List.of(action), WireException.cancelled());
        SharedFlight mine = new SharedFlight();
        SharedFlight shared = flights.putIfAbsent(key, mine);
        if (shared != null && shared.join()) {
            return shared.view(cancelled);
        }
        // Where all callers of the other have gone, it is on its way out, and this one does without it.
        transmit(action, key, mine);
        return mine.view(cancelled);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what follows the answer completes the flight
    private void transmit(Outgoing action, String key, SharedFlight flight) {
        InFlight sent;
        try {
            sent = exchange.transmit(List.of(action));
        } catch (RuntimeException e) {
            flights.remove(key, flight);
            throw e;
        }
        flight.started(sent.cancellation());
        sent.answer().thenAccept(answer -> {
            WireResult result = cacheable(answer);
            if (result != null) {
                stored.put(action, key, result);
            }
            flights.remove(key, flight);
            flight.complete(answer);
        });
    }

    private static @Nullable WireResult cacheable(Answer answer) {
        if (answer.state(0) != Pending.State.SUCCEEDED) {
            return null;
        }
        WireResult result = answer.result(0);
        return result.cacheable() ? result : null;
    }
}

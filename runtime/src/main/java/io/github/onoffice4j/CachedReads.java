package io.github.onoffice4j;

import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers reads from the cache where it can, lets equal single reads at the same time share one request, and forgets what a write
 * may have changed before its caller hears of it. Safe for use by many threads.
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

    /** Sends an action, unless its result is there or on its way. */
    InFlight send(Outgoing action) {
        if (!action.isReadOnly()) {
            return send(List.of(action));
        }
        String key = stored.key(action);
        if (key == null) {
            return exchange.transmit(List.of(action));
        }
        Answer known = find(action, key);
        return known == null ? share(action, key) : new InFlight(CompletableFuture.completedFuture(known), () -> {});
    }

    /** Returns the answers that are there to the reads of a batch, up to its first write: what follows may see what that changes. */
    Map<Outgoing, Answer> known(List<Outgoing> actions) {
        Map<Outgoing, Answer> known = new HashMap<>();
        for (Outgoing read : new LinkedHashSet<>(readsBeforeAnyWrite(actions))) {
            String key = stored.key(read);
            Answer answer = key == null ? null : find(read, key);
            if (answer != null) {
                known.put(read, answer);
            }
        }
        return known;
    }

    private static List<Outgoing> readsBeforeAnyWrite(List<Outgoing> actions) {
        return actions.stream().takeWhile(Outgoing::isReadOnly).toList();
    }

    private @Nullable Answer find(Outgoing action, String key) {
        WireResult result = stored.find(action, key);
        CacheEvent event = new CacheEvent(action.describe(), result != null);
        listeners.tell(listener -> listener.onCache(event));
        return result == null ? null : exchange.known(action, result);
    }

    /** Sends all actions; keeps the results of reads before any write, and forgets what writes may have changed. */
    InFlight send(List<Outgoing> actions) {
        // The keys are those of the time before, so that nothing is kept that a write has made old meanwhile.
        List<@Nullable String> keys = new ArrayList<>();
        readsBeforeAnyWrite(actions).forEach(read -> keys.add(stored.key(read)));
        InFlight sent = exchange.transmit(actions);
        CompletableFuture<Answer> answer = sent.answer().thenApply(received -> {
            for (int i = 0; i < keys.size(); i++) {
                keep(actions.get(i), i, keys.get(i), received);
            }
            actions.stream().filter(action -> !action.isReadOnly()).forEach(stored::forget);
            return received;
        });
        return new InFlight(answer, sent.cancellation());
    }

    private void keep(Outgoing action, int position, @Nullable String key, Answer answer) {
        if (key != null && answer.state(position) == Pending.State.SUCCEEDED) {
            WireResult result = answer.result(position);
            if (result.cacheable()) {
                stored.put(action, key, result);
            }
        }
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
            keep(action, 0, key, answer);
            flights.remove(key, flight);
            flight.complete(answer);
        });
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.cache.ResponseCache;
import io.github.onoffice4j.wire.Download;
import io.github.onoffice4j.wire.Signer;
import io.github.onoffice4j.wire.WireCall;
import io.github.onoffice4j.wire.WireClient;
import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireException.Stage;
import io.github.onoffice4j.wire.WireRequest;
import io.github.onoffice4j.wire.WireResponse;
import io.github.onoffice4j.wire.WireResult;
import io.github.onoffice4j.wire.WireStatus;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Sends actions as one request, and decides what follows when that fails. Safe for use by many threads. */
final class Exchange {

    private final WireClient wire;
    private final Signer signer;
    private final ServerClock clock;
    private final @Nullable String extendedClaim;
    private final RetryPolicy retries;
    private final Listeners listeners;
    private final Pauses pauses;
    private final Drift drift;
    private final AtomicLong requests = new AtomicLong();
    private final @Nullable CachedReads cached;
    private volatile boolean closed;

    Exchange(WireClient wire, Credentials credentials, OnOfficeBuilder settings) {
        this.wire = wire;
        this.clock = new ServerClock(settings.clock());
        this.signer = credentials.signer(settings.hmacVersion(), clock);
        this.extendedClaim = credentials.extendedClaim();
        this.retries = settings.retries();
        this.listeners = new Listeners(settings.listeners());
        this.pauses = settings.pauses();
        this.drift = new Drift(settings.unknownValues(), settings.missingFields(), listeners);
        ResponseCache cache = settings.cache();
        this.cached = cache == null
                ? null
                : new CachedReads(
                        this, new StoredResults(cache, listeners, credentials.token(), wire.address()), listeners);
    }

    Outgoing prepare(Operation<?> operation) {
        return Outgoing.of(operation, signer, extendedClaim);
    }

    /**
     * Sends an action, unless the cache has its result.
     *
     * @throws IllegalStateException if the client is closed
     */
    InFlight send(Outgoing action) {
        return cached == null ? transmit(List.of(action)) : cached.send(action);
    }

    /**
     * Sends actions of a batch.
     *
     * @throws IllegalStateException if the client is closed
     */
    InFlight send(List<Outgoing> actions) {
        return cached == null ? transmit(actions) : cached.send(actions);
    }

    /** Returns what the cache has of the actions of a batch. */
    Map<Outgoing, Answer> known(List<Outgoing> actions) {
        return cached == null ? Map.of() : cached.known(actions);
    }

    /** Sends actions, whatever the cache has. */
    InFlight transmit(List<Outgoing> actions) {
        return transmit(actions, null);
    }

    /** Asks for a file, whatever the cache has. */
    InFlight download(Outgoing action, Download download) {
        return transmit(List.of(action), download);
    }

    private InFlight transmit(List<Outgoing> actions, @Nullable Download download) {
        if (closed) {
            throw new IllegalStateException(
                    "The client is closed, and sends nothing more: " + Outgoing.describe(actions));
        }
        WireRequest request = new WireRequest(
                signer,
                requests.incrementAndGet(),
                actions.stream().map(Outgoing::action).toList(),
                download);
        return new Attempts(this, request, List.copyOf(actions)).begin();
    }

    /** Returns the answer of which the result is known already. */
    Answer known(Outgoing action, WireResult result) {
        WireResponse response = new WireResponse(WireStatus.OK, List.of(result), 200, null, 0);
        return Answer.of(0, List.of(action), this, response);
    }

    /** Returns what to say of actions that are not sent at all. */
    Answer notSent(List<Outgoing> actions, WireException reason) {
        return Answer.failed(0, actions, this, wire.address(), reason);
    }

    WireCall call(WireRequest request) {
        return wire.call(request);
    }

    ServerClock clock() {
        return clock;
    }

    Listeners listeners() {
        return listeners;
    }

    Drift drift() {
        return drift;
    }

    Pauses pauses() {
        return pauses;
    }

    /** Returns where a request goes, for messages. */
    String address(WireRequest request) {
        URI url = request.url();
        // What follows the path may give access to the file.
        return url == null ? wire.address() : url.getScheme() + "://" + url.getHost() + url.getPath();
    }

    void close() {
        closed = true;
    }

    /** Returns how long to wait before the next attempt, or {@code null} if there must be none. */
    @Nullable Duration pauseAfter(int attempt, WireException failure, List<Outgoing> actions) {
        return isRepeatable(failure, actions) ? pauseAfter(attempt, failure) : null;
    }

    /** Returns how long to wait before something repeatable is tried again, or {@code null} if it was tried often enough. */
    @Nullable Duration pauseAfter(int attempt, WireException failure) {
        if (closed || attempt >= retries.attempts()) {
            return null;
        }
        Duration pause = retries.pauseAfter(attempt, ThreadLocalRandom.current().nextDouble());
        Duration asked = failure.retryAfter();
        if (asked == null) {
            return pause;
        }
        return asked.compareTo(retries.longestPause()) > 0 ? null : asked.plus(pause);
    }

    private static boolean isRepeatable(WireException failure, List<Outgoing> actions) {
        Stage stage = failure.stage();
        if (stage == Stage.NO_ANSWER || stage == Stage.SERVER_FAILED) {
            return actions.stream().allMatch(Outgoing::isReadOnly);
        }
        boolean tooMany = stage == Stage.REFUSED && failure.httpStatus() == WireException.TOO_MANY_REQUESTS;
        return stage == Stage.NOT_SENT || (tooMany && actions.stream().noneMatch(Outgoing::mayChange));
    }
}

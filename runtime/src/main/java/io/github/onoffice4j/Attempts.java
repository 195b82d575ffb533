package io.github.onoffice4j;

import io.github.onoffice4j.event.ClockEvent;
import io.github.onoffice4j.event.RequestEvent;
import io.github.onoffice4j.event.RetryEvent;
import io.github.onoffice4j.wire.WireCall;
import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireRequest;
import io.github.onoffice4j.wire.WireResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request until there is an answer or no further attempt is permitted. Nothing waits in a thread: neither the request
 * for its turn nor an attempt for the end of its pause.
 */
final class Attempts {

    private static final int TIMESTAMP_TOO_OLD = ErrorCode.TIMESTAMP_TOO_OLD.number();

    private final Exchange exchange;
    private final WireRequest request;
    private final List<Outgoing> actions;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    /** Read and written by one attempt after the other. */
    private boolean clockTried;

    private volatile @Nullable WireCall current;
    private volatile boolean cancelled;

    Attempts(Exchange exchange, WireRequest request, List<Outgoing> actions) {
        this.exchange = exchange;
        this.request = request;
        this.actions = actions;
    }

    InFlight begin() {
        begin(1);
        return new InFlight(answer, this::cancel);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what follows the outcome completes the answer
    private void begin(int attempt) {
        WireCall call = exchange.call(request);
        Duration offset = exchange.clock().offset();
        long start = System.nanoTime();
        call.outcome().whenComplete((response, failure) -> {
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            if (response != null) {
                tell(RequestEvents.answered(request, attempt, actions, call, duration, response));
                answered(attempt, response, offset);
            } else {
                WireException reason = (WireException) failure;
                tell(RequestEvents.failed(request, attempt, actions, call, duration, reason));
                failed(attempt, reason);
            }
        });
        current = call;
        // Whoever cancels sees this call, or is seen here.
        if (cancelled) {
            call.cancel();
        } else {
            call.begin();
        }
    }

    private void tell(RequestEvent event) {
        exchange.listeners().tell(listener -> listener.onRequest(event));
    }

    private void cancel() {
        if (answer.isDone()) {
            return;
        }
        cancelled = true;
        WireCall call = current;
        if (call != null) {
            call.cancel();
        }
        // Between two attempts there is no call to say so. Nothing was executed: otherwise no further attempt would
        // follow.
        complete(WireException.cancelled());
    }

    private void answered(int attempt, WireResponse response, Duration offset) {
        if (setsClock(response, offset)) {
            begin(attempt + 1);
        } else {
            answer.complete(Answer.of(request.number(), actions, exchange, response));
        }
    }

    /** What was refused for its timestamp was not executed, so that even a write is sent again: once. */
    private boolean setsClock(WireResponse response, Duration offset) {
        Instant serverTime = response.date();
        if (clockTried || serverTime == null || !response.failedThroughoutWith(TIMESTAMP_TOO_OLD)) {
            return false;
        }
        clockTried = true;
        if (exchange.clock().set(offset, serverTime)) {
            ClockEvent event = new ClockEvent(request.number(), exchange.clock().offset());
            exchange.listeners().tell(listener -> listener.onClock(event));
        }
        return !exchange.clock().offset().equals(offset);
    }

    private void failed(int attempt, WireException failure) {
        Duration pause = cancelled ? null : exchange.pauseAfter(attempt, failure, actions);
        if (pause == null) {
            complete(failure);
            return;
        }
        RetryEvent event = new RetryEvent(request.number(), attempt, pause, String.valueOf(failure.getMessage()));
        exchange.listeners().tell(listener -> listener.onRetry(event));
        exchange.pauses().after(pause, () -> {
            if (!answer.isDone()) {
                begin(attempt + 1);
            }
        });
    }

    private void complete(WireException failure) {
        answer.complete(Answer.failed(request.number(), actions, exchange, exchange.address(request), failure));
    }
}

package io.github.onoffice4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Sends operations, and goes on without fields where the client was told to. Safe for use by many threads. */
final class Sender {

    private final Exchange exchange;
    private final BatchLimits batchLimits;
    private final Executor afterwards;

    /**
     * Makes the sender.
     *
     * @param exchange sends actions
     * @param batchLimits what one request of a batch may hold
     * @param afterwards runs what follows an answer
     */
    Sender(Exchange exchange, BatchLimits batchLimits, Executor afterwards) {
        this.exchange = exchange;
        this.batchLimits = batchLimits;
        this.afterwards = afterwards;
    }

    /** Starts a batch. */
    Batch batch() {
        return new Batch(exchange, batchLimits);
    }

    /** Sends an operation and waits for its result; what the client was told to go on with is sent again. */
    <T> T send(Operation<T> operation) {
        Operation<T> asked = operation;
        while (true) {
            try {
                return new Pending<>(asked).complete(begin(asked).await(), 0).get();
            } catch (ActionException refusal) {
                asked = exchange.drift().without(refusal, asked);
            }
        }
    }

    /** Sends an operation without waiting for its result; what the client was told to go on with is sent again. */
    <T> CompletableFuture<T> sendAsync(Operation<T> operation) {
        CompletableFuture<T> result = new CompletableFuture<>();
        begin(operation, result, refusal -> goOn(operation, result, refusal));
        return result;
    }

    /** Sends again what the client was told to go on with. */
    private <T> void goOn(Operation<T> refused, CompletableFuture<T> result, ActionException refusal) {
        Operation<T> rest = exchange.drift().without(refusal, refused);
        begin(rest, result, further -> goOn(rest, result, further));
    }

    /** Sends an operation whose refusal is the caller's business, whatever the client was told to go on with. */
    <T> CompletableFuture<T> sendOnce(Operation<T> operation) {
        CompletableFuture<T> result = new CompletableFuture<>();
        begin(operation, result, result::completeExceptionally);
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what follows the answer completes the result
    private <T> void begin(Operation<T> operation, CompletableFuture<T> result, Consumer<ActionException> whenRefused) {
        Pending<T> pending = new Pending<>(operation);
        InFlight call = begin(operation);
        result.whenComplete((value, failure) -> call.cancellation().run());
        // Not on the thread that has read the answer: what follows may wait for another call, whose turn comes after
        // this one.
        call.answer()
                .thenAcceptAsync(answer -> decode(pending.complete(answer, 0), result, whenRefused), afterwards)
                .exceptionally(failure -> {
                    result.completeExceptionally(failure);
                    return null;
                });
    }

    private static <T> void decode(
            Pending<T> pending, CompletableFuture<T> result, Consumer<ActionException> whenRefused) {
        T value;
        try {
            value = pending.get();
        } catch (ActionException refusal) {
            whenRefused.accept(refusal);
            return;
        }
        result.complete(value);
    }

    private InFlight begin(Operation<?> operation) {
        return exchange.send(exchange.prepare(operation));
    }
}

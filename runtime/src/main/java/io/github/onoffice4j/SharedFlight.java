package io.github.onoffice4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A request that several callers wait for. It is cancelled when the last of them has gone. */
final class SharedFlight {

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final AtomicInteger waiting = new AtomicInteger(1);
    private volatile Runnable cancellation = () -> {};

    /** Says what ends the request. The first caller, who starts it, waits from the beginning. */
    void started(Runnable newCancellation) {
        this.cancellation = newCancellation;
    }

    void complete(Answer newAnswer) {
        answer.complete(newAnswer);
    }

    /** Adds a caller, unless all have gone. */
    boolean join() {
        return waiting.getAndUpdate(callers -> callers == 0 ? 0 : callers + 1) > 0;
    }

    /** Returns the request as one caller sees it, who gets the answer given if he goes before it is there. */
    InFlight view(Answer cancelled) {
        CompletableFuture<Answer> mine = answer.copy();
        AtomicBoolean gone = new AtomicBoolean();
        return new InFlight(mine, () -> {
            if (!mine.isDone() && gone.compareAndSet(false, true)) {
                if (waiting.decrementAndGet() == 0) {
                    cancellation.run();
                }
                mine.complete(cancelled);
            }
        });
    }
}

package io.github.onoffice4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A request under way.
 *
 * @param answer what becomes of it; never completed exceptionally
 * @param cancellation ends it; the answer then says how far it came
 */
record InFlight(CompletableFuture<Answer> answer, Runnable cancellation) {

    /** Waits. A thread that is interrupted cancels the request and stays interrupted. */
    Answer await() {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            cancellation.run();
            Thread.currentThread().interrupt();
            return answer.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An answer is a value, whatever it says", e);
        }
    }
}

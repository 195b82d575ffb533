package io.github.onoffice4j;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits between attempts without a thread of its own. */
interface Pauses {

    /** The JDK's timer, which hands over at once to a thread that is there anyway: what follows only enqueues. */
    Pauses TIMER =
            (pause, next) -> CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(next);

    void after(Duration pause, Runnable next);
}

package io.github.onoffice4j;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The clock whose time is signed: this machine's, set by the server's where that does not accept it. Safe for many threads. */
final class ServerClock extends Clock {

    /** What the server tolerates; where the clock is off by less, setting it would not help. */
    private static final Duration TOLERANCE = Duration.ofSeconds(100);

    private final Clock machine;
    private final AtomicLong offsetMillis = new AtomicLong();

    ServerClock(Clock machine) {
        this.machine = machine;
    }

    Duration offset() {
        return Duration.ofMillis(offsetMillis.get());
    }

    /**
     * Sets the clock, unless it was set since the request was signed.
     *
     * @return whether it was set
     */
    boolean set(Duration offsetWhenSigned, Instant serverTime) {
        Duration difference = Duration.between(machine.instant(), serverTime);
        return difference.minus(offsetWhenSigned).abs().compareTo(TOLERANCE) > 0
                && offsetMillis.compareAndSet(offsetWhenSigned.toMillis(), difference.toMillis());
    }

    @Override
    public Instant instant() {
        return machine.instant().plusMillis(offsetMillis.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }
}

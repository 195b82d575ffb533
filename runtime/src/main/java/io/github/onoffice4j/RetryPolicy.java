package io.github.onoffice4j;

import java.time.Duration;
import java.util.Objects;

/**
 * How often, and after which pauses, a request is sent again that failed on its way.
 *
 * <p>Reads are sent again after failed connections and HTTP status 429 and 5xx. What may have changed something is sent again
 * only if nothing of it had left this machine; an upload begins anew. Every attempt is signed anew. Immutable and safe for use by many threads.
 *
 * @param attempts how many attempts there are in all; 1 for no second one
 * @param firstPause the pause after the first attempt, which doubles with each further one; half of each is left to chance, so
 *     that many clients do not come back all at once
 * @param longestPause the longest pause; if a server asks by {@code Retry-After} for more, there is no further attempt
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {

    /** The policy unless another one is chosen: three attempts, pauses of half a second to thirty seconds. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(30));

    /** One attempt and no more. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    /**
     * Makes a policy.
     *
     * @param attempts how many attempts there are in all
     * @param firstPause the pause after the first attempt
     * @param longestPause the longest pause
     * @throws IllegalArgumentException if there is no attempt, or a pause is negative
     */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (attempts < 1) {
            throw new IllegalArgumentException("There is at least one attempt, not " + attempts + ": in RetryPolicy");
        }
        if (firstPause.isNegative() || longestPause.isNegative()) {
            throw new IllegalArgumentException(
                    "A pause is not negative: " + firstPause + " and " + longestPause + ", in RetryPolicy");
        }
    }

    /** Returns the pause after an attempt that the server has not said a time for. */
    Duration pauseAfter(int attempt, double chance) {
        Duration whole = firstPause;
        for (int i = 1; i < attempt && whole.compareTo(longestPause) < 0; i++) {
            whole = whole.multipliedBy(2);
        }
        long most = (whole.compareTo(longestPause) < 0 ? whole : longestPause).toNanos();
        return Duration.ofNanos(most / 2 + (long) (chance * (most - most / 2)));
    }
}

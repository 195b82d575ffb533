package io.github.onoffice4j.wire;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads how long a server asks to wait; see RFC 9110, section 10.2.3. */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Returns the time, or {@code null} if the server does not say, or says it in a form of its own. */
    static @Nullable Duration in(Headers headers) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        String seconds = value.trim();
        if (!seconds.isEmpty()
                && seconds.length() <= MOST_DIGITS
                && seconds.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Long.parseLong(seconds));
        }
        Instant until = headers.getInstant("Retry-After");
        Instant now = headers.getInstant("Date");
        if (until == null) {
            return null;
        }
        // Both times are the server's, so that it does not matter whether this machine's clock is right.
        Duration time = Duration.between(now == null ? Instant.now() : now, until);
        return time.isNegative() ? Duration.ZERO : time;
    }
}

package io.github.onoffice4j.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer: the status of the request, and one result an action unless the whole request was refused.
 *
 * @param httpStatus the HTTP status it came with
 * @param date the server's time, where it tells it
 * @param bytes the length of the answer, uncompressed
 */
public record WireResponse(
        WireStatus status,
        List<WireResult> results,
        int httpStatus,
        @Nullable Instant date,
        long bytes) {

    /** Tells whether the failure is one and the same for everything that was asked. */
    public boolean failedThroughoutWith(int errorCode) {
        return results.isEmpty()
                ? status.errorCode() == errorCode
                : results.stream().allMatch(result -> result.status().errorCode() == errorCode);
    }
}

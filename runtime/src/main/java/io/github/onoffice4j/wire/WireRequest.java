package io.github.onoffice4j.wire;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request: actions to be signed and sent together.
 *
 * @param number tells it from other requests of the same client; part of what identifies its actions
 * @param download the file that is asked for, or {@code null} if it is none
 */
public record WireRequest(
        Signer signer,
        long number,
        List<WireAction> actions,
        @Nullable Download download) {

    public WireRequest {
        actions = List.copyOf(actions);
    }

    /** Returns the address of the file that is asked for, or {@code null} if the request goes to the API. */
    public @Nullable URI url() {
        return download == null ? null : download.url();
    }
}

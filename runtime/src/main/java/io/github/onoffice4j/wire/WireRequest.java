package io.github.onoffice4j.wire;

import java.util.List;

/**
 * A request: actions to be signed and sent together.
 *
 * @param number tells it from other requests of the same client; part of what identifies its actions
 */
public record WireRequest(Signer signer, long number, List<WireAction> actions) {

    public WireRequest {
        actions = List.copyOf(actions);
    }
}

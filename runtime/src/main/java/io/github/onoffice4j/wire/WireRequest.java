package io.github.onoffice4j.wire;

import java.util.List;

/** A request: actions to be signed and sent together. */
public record WireRequest(Signer signer, List<WireAction> actions) {

    public WireRequest {
        actions = List.copyOf(actions);
    }
}

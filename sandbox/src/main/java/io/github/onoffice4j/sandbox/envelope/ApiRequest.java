package io.github.onoffice4j.sandbox.envelope;

import java.util.List;

/**
 * A request that is complete in form.
 *
 * @param token as sent
 * @param actions in order, at least one
 */
public record ApiRequest(String token, List<ActionRequest> actions) {
    /** Shows the actions, never the token. */
    @Override
    public String toString() {
        return "ApiRequest" + actions;
    }
}

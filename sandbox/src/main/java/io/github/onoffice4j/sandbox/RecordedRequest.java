package io.github.onoffice4j.sandbox;

import java.util.List;

/**
 * One request the sandbox received, for assertions. The secret is never in it: requests are signed with it but do not
 * hold it. Immutable.
 *
 * @param body the raw body as UTF-8 text, with the token it was sent with
 * @param actions its actions in order, empty when the body was rejected before they could be read
 */
public record RecordedRequest(String body, List<RecordedAction> actions) {
    /** Shows the actions as {@code read estate, get fields}, without their parameters and without the token. */
    @Override
    public String toString() {
        return "RecordedRequest["
                + String.join(
                        ", ",
                        actions.stream()
                                .map(action -> action.verb() + " " + action.resourceType())
                                .toList())
                + "]";
    }
}

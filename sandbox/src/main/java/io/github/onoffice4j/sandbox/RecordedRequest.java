package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request the sandbox received, for assertions. The secret is never in it: requests are signed with it but do not
 * hold it. Immutable.
 *
 * @param body the raw body as UTF-8 text, with the token it was sent with
 * @param actions its actions in order, empty when the body was rejected before they could be read
 */
public record RecordedRequest(String body, List<RecordedAction> actions) {
    static RecordedRequest of(byte[] body, List<ActionRequest> actions) {
        return new RecordedRequest(
                new String(body, StandardCharsets.UTF_8),
                actions.stream().map(RecordedAction::of).toList());
    }

    /** Says whether one of its actions is {@code verb}, such as {@code read}, of {@code resourceType}. */
    public boolean has(String verb, String resourceType) {
        return actions.stream()
                .anyMatch(action ->
                        action.verb().equals(verb) && action.resourceType().equals(resourceType));
    }

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

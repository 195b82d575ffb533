package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One action of a request the sandbox received. Immutable.
 *
 * @param actionId the whole urn, such as {@code urn:onoffice-de-ns:smart:2.5:smartml:action:read}
 * @param resourceType such as {@code estate}, as sent
 * @param resourceId as text, {@code ""} when none was sent
 * @param identifier as text, {@code ""} when none was sent
 * @param parameters as parsed from JSON (text, Integer, Long, BigInteger, Double, Boolean, null, list, map), in the
 *     order sent
 */
public record RecordedAction(
        String actionId,
        String resourceType,
        String resourceId,
        String identifier,
        Map<String, @Nullable Object> parameters) {

    /** Returns the last word of the action id: {@code read}, {@code get}, {@code create}, {@code modify}, … */
    public String verb() {
        return actionId.substring(actionId.lastIndexOf(':') + 1);
    }

    static RecordedAction of(ActionRequest action) {
        return new RecordedAction(
                action.actionId(),
                action.resourceType(),
                action.resourceId(),
                action.identifier(),
                Collections.unmodifiableMap(new LinkedHashMap<>(action.parameters())));
    }
}

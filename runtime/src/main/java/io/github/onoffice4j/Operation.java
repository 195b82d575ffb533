package io.github.onoffice4j;

import java.util.Map;

/**
 * A call of the API as a value: what to send, and how to decode the result.
 *
 * <p>Everything that is sent is an operation: pages of queries, drafts, generated calls, and {@link RawOperation} for whatever has
 * no type. Operations hold no connection, can be sent any number of times, and are immutable and safe for use by many threads. See
 * "Request" in the onOffice API documentation.
 *
 * @param <T> the type of the result
 */
public interface Operation<T> {

    /**
     * Returns what the action does.
     *
     * @return the action id
     */
    ActionId actionId();

    /**
     * Returns the resource type.
     *
     * @return the type, case-sensitive, such as {@code estate}
     */
    String resourceType();

    /**
     * Returns the resource id: mostly the number of a record, for some calls a fixed word.
     *
     * @return the id, empty if there is none
     */
    String resourceId();

    /**
     * Returns the parameters.
     *
     * @return the parameters by name; values are texts, numbers, booleans, {@code null}, and lists and maps of these
     */
    Map<String, Object> parameters();

    /**
     * Decodes the result of the action.
     *
     * @param result the result of an action that succeeded
     * @return the decoded result
     * @throws MalformedResponseException if the result does not have the form that the API documents
     */
    T decode(ActionResult result);
}

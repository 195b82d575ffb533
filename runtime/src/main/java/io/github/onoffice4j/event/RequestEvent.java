package io.github.onoffice4j.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request was sent and answered, or failed: one attempt, of which a call may need several.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param request the number of the request, counted from 1 by each client; the attempts of a request share it
 * @param attempt the number of the attempt, from 1
 * @param actions the actions of the request, in their order
 * @param duration how long it took, from the first byte sent or the connection opened to the last byte read; the time it waited
 *     for its turn included
 * @param httpStatus the HTTP status of the answer; 0 if none came
 * @param bytesSent the length of the request
 * @param bytesReceived the length of the answer, uncompressed; 0 if none came
 * @param failureText why there is no usable answer; {@code null} if there is one
 */
public record RequestEvent(
        long request,
        int attempt,
        List<Action> actions,
        Duration duration,
        int httpStatus,
        long bytesSent,
        long bytesReceived,
        @Nullable String failureText) {

    /**
     * An action of a request.
     *
     * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads.
     *
     * @param name what it does, such as {@code read}
     * @param resourceType the resource type, such as {@code estate}
     * @param resourceId the resource id, mostly the number of a record; possibly empty
     * @param errorCode the error code of onOffice; 0 if the action succeeded or no answer came
     */
    public record Action(String name, String resourceType, String resourceId, int errorCode) {

        /**
         * Returns the action as messages of exceptions name it.
         *
         * @return a text such as {@code modify estate 4711}
         */
        @Override
        public String toString() {
            return name + " " + resourceType + (resourceId.isEmpty() ? "" : " " + resourceId);
        }
    }

    /**
     * Makes the event.
     *
     * @param request the number of the request
     * @param attempt the number of the attempt
     * @param actions the actions, which are copied
     * @param duration how long it took
     * @param httpStatus the HTTP status, or 0
     * @param bytesSent the length of the request
     * @param bytesReceived the length of the answer, or 0
     * @param failureText why there is no usable answer, or {@code null}
     */
    public RequestEvent {
        actions = List.copyOf(actions);
    }

    /**
     * Returns why there is no usable answer.
     *
     * @return a text for people; empty if there is an answer, be it that actions failed
     */
    public Optional<String> failure() {
        return Optional.ofNullable(failureText);
    }
}

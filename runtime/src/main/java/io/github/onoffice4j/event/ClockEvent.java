package io.github.onoffice4j.event;

import java.time.Duration;

/**
 * The server refused a timestamp, and the client has set its time by the server's.
 *
 * <p>See "Error codes" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param request the number of the request that was refused and is sent again
 * @param offset what is added to the client's clock from now on; negative if that goes ahead of the server's
 */
public record ClockEvent(long request, Duration offset) {}

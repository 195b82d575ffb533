package io.github.onoffice4j.event;

import java.time.Duration;

/**
 * An attempt failed and another one follows: of a request, or of an upload that begins anew after several requests.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param request the number of the request that failed
 * @param attempt the number of the attempt that failed, from 1
 * @param pause how long it waits before the next one
 * @param reason why the attempt failed, for people
 */
public record RetryEvent(long request, int attempt, Duration pause, String reason) {}

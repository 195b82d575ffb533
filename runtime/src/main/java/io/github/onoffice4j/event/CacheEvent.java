package io.github.onoffice4j.event;

/**
 * A read was looked up in the cache.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param action the action, such as {@code read estate}
 * @param hit whether its result was there, so that nothing is sent
 */
public record CacheEvent(String action, boolean hit) {}

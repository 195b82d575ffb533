package io.github.onoffice4j.event;

/**
 * The cache failed. The call went on without it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param action the action, such as {@code read estate}
 * @param cause what the cache threw, or why what it returned cannot be used
 */
public record CacheFailureEvent(String action, RuntimeException cause) {}

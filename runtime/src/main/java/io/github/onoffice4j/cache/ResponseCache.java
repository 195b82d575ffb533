package io.github.onoffice4j.cache;

import org.jspecify.annotations.Nullable;

/**
 * Keeps results for a while, so that equal reads need not be sent again.
 *
 * <p>Values are bytes, so that a cache can be on other machines and serve several clients. Keys are texts of ASCII characters,
 * at most 200 of them; they hold hashes of the account, the call and its parameters, never a token or a customer's data. The
 * values do hold the tenant's data. How long an entry lives is the cache's affair; it may forget any entry at any time.
 *
 * <p>An implementation must be safe for use by many threads. What it throws breaks no call: the call goes on without the cache,
 * and the client's listeners are told.
 */
public interface ResponseCache {

    /**
     * Finds an entry. Called by the thread that makes a call.
     *
     * @param key the key
     * @return the value as it was put; {@code null} if there is none
     */
    byte @Nullable [] get(String key);

    /**
     * Adds or replaces an entry. Called by the thread that has read an answer.
     *
     * @param key the key
     * @param value the value, which is not changed afterwards
     */
    void put(String key, byte[] value);
}

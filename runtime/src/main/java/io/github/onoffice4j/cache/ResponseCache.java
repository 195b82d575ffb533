package io.github.onoffice4j.cache;

import java.util.function.BiConsumer;
import java.util.function.Function;
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
     * Adapts a cache of another library. With JCache (JSR-107), which Hazelcast, Infinispan, Redisson and Ehcache provide, several
     * machines share one:
     *
     * <pre>{@code
     * javax.cache.Cache<String, byte[]> entries = manager.getCache("onoffice", String.class, byte[].class);
     * OnOffice.builder().cache(ResponseCache.of(entries::get, entries::put))
     * }</pre>
     *
     * @param get finds the value of a key; returns {@code null} if there is none
     * @param put adds or replaces the value of a key
     * @return a cache that is as safe for use by many threads as the functions are
     */
    static ResponseCache of(Function<String, byte @Nullable []> get, BiConsumer<String, byte[]> put) {
        return new ResponseCache() {
            @Override
            public byte @Nullable [] get(String key) {
                return get.apply(key);
            }

            @Override
            public void put(String key, byte[] value) {
                put.accept(key, value);
            }
        };
    }

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

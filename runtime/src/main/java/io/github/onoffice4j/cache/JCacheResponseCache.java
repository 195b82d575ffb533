package io.github.onoffice4j.cache;

import java.util.Objects;
import javax.cache.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results in a cache of any provider of JCache (JSR-107), such as Hazelcast, Infinispan, Redisson or Ehcache, so that
 * several machines share them. It needs the library {@code javax.cache:cache-api} and a provider.
 *
 * <p>Size and lifetime are those the cache was configured with. Safe for use by many threads, and by several clients.
 */
public final class JCacheResponseCache implements ResponseCache {

    private final Cache<String, byte[]> entries;

    /**
     * Uses a cache.
     *
     * @param entries the cache, which stays open when the client is closed
     */
    public JCacheResponseCache(Cache<String, byte[]> entries) {
        this.entries = Objects.requireNonNull(entries, "entries");
    }

    @Override
    public byte @Nullable [] get(String key) {
        return entries.get(key);
    }

    @Override
    public void put(String key, byte[] value) {
        entries.put(key, value);
    }
}

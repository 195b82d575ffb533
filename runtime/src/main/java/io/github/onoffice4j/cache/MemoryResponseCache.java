package io.github.onoffice4j.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A cache in the memory of this program, bounded by size and time. It needs the library Caffeine,
 * {@code com.github.ben-manes.caffeine:caffeine}.
 *
 * <p>Safe for use by many threads, and by several clients.
 */
public final class MemoryResponseCache implements ResponseCache {

    /** About what an entry takes beside its value. */
    private static final int ENTRY = 300;

    private final Cache<String, byte[]> entries;

    /**
     * Makes a cache.
     *
     * @param maximumBytes about how much memory it takes, in bytes; what was least used goes first
     * @param lifetime how long an entry lives after it was put
     * @throws IllegalArgumentException if one of them is not positive
     */
    public MemoryResponseCache(long maximumBytes, Duration lifetime) {
        if (maximumBytes < 1 || lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException("A cache needs some memory and some time, not " + maximumBytes
                    + " bytes and " + lifetime + ": in MemoryResponseCache");
        }
        this.entries = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((String key, byte[] value) -> ENTRY + value.length)
                .expireAfterWrite(lifetime)
                .build();
    }

    @Override
    public byte @Nullable [] get(String key) {
        return entries.getIfPresent(key);
    }

    @Override
    public void put(String key, byte[] value) {
        entries.put(key, value);
    }
}

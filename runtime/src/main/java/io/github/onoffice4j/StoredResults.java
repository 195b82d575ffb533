package io.github.onoffice4j;

import io.github.onoffice4j.cache.ResponseCache;
import io.github.onoffice4j.event.CacheFailureEvent;
import io.github.onoffice4j.wire.ResultCodec;
import io.github.onoffice4j.wire.WireResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The results of an account in the cache.
 *
 * <p>Each region has a generation, a random text that is part of the keys of its results and is itself an entry of the cache. A
 * write replaces it, so that no client of the account, on whatever machine, finds the older results any more, nor those of
 * reads that were under way. Where the cache forgets a generation, its results are forgotten too.
 */
final class StoredResults {

    private static final String FORMAT = "onoffice4j:1:";

    private final ResponseCache cache;
    private final Listeners listeners;
    private final String account;
    private final ResultCodec codec = new ResultCodec();

    /** The account is that of a token at an address. */
    StoredResults(ResponseCache cache, Listeners listeners, String token, String address) {
        this.cache = cache;
        this.listeners = listeners;
        this.account = FORMAT + Digest.of(token, address) + ":";
    }

    /** Returns the key of a read, or {@code null} if the cache fails. */
    @Nullable String key(Outgoing read) {
        String region = regionKey(CacheRegion.of(read.action().resourceType()));
        return attempt(read, () -> {
            byte[] known = cache.get(region);
            String generation = known == null ? newGeneration(region) : new String(known, StandardCharsets.UTF_8);
            return account
                    + Digest.of(
                            generation,
                            read.actionId().name(),
                            read.action().resourceType(),
                            read.action().resourceId(),
                            read.action().parameters());
        });
    }

    @Nullable WireResult find(Outgoing read, String key) {
        return attempt(read, () -> {
            byte[] stored = cache.get(key);
            try {
                return stored == null ? null : codec.decode(stored);
            } catch (IOException e) {
                throw new UncheckedIOException("What the cache returned is no result that was put there", e);
            }
        });
    }

    void put(Outgoing read, String key, WireResult result) {
        attempt(read, () -> {
            cache.put(key, codec.encode(result));
            return key;
        });
    }

    void forget(Outgoing write) {
        for (CacheRegion region : CacheRegion.touchedBy(write.action().resourceType())) {
            attempt(write, () -> newGeneration(regionKey(region)));
        }
    }

    private String regionKey(CacheRegion region) {
        return account + region;
    }

    private String newGeneration(String region) {
        String generation = UUID.randomUUID().toString();
        cache.put(region, generation.getBytes(StandardCharsets.UTF_8));
        return generation;
    }

    private <T> @Nullable T attempt(Outgoing action, Supplier<@Nullable T> use) {
        try {
            return use.get();
        } catch (RuntimeException e) {
            CacheFailureEvent event = new CacheFailureEvent(action.describe(), e);
            listeners.tell(listener -> listener.onCacheFailure(event));
            return null;
        }
    }
}

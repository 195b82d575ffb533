package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.cache.MemoryResponseCache;
import io.github.onoffice4j.cache.ResponseCache;
import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.Caching;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.spi.CachingProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a result is taken from the cache, and when it must not be. */
class CacheTest {

    private static final RawOperation FIELDS =
            RawOperation.of(ActionId.GET, "fields").parameter("modules", List.of("estate"));
    private static final RawOperation ESTATES = RawOperation.of(ActionId.READ, "estate")
            .parameter("data", List.of("Id", "kaufpreis"))
            .parameter("listlimit", 3);
    private static final RawOperation ADDRESSES =
            RawOperation.of(ActionId.READ, "address").parameter("data", List.of("Vorname"));
    private static final RawOperation TASKS =
            RawOperation.of(ActionId.READ, "task").parameter("data", List.of("Betreff"));

    private final RecordingListener told = new RecordingListener();
    private final Entries entries = new Entries();

    /** A cache without bounds, whose entries can be looked at. */
    private static final class Entries implements ResponseCache {

        private final Map<String, byte[]> map = new ConcurrentHashMap<>();

        @Override
        public byte @Nullable [] get(String key) {
            return map.get(key);
        }

        @Override
        public void put(String key, byte[] value) {
            map.put(key, value.clone());
        }
    }

    @Test
    void thereIsNoneUnlessItIsAskedFor() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).build()) {
            onOffice.send(FIELDS);
            onOffice.send(FIELDS);

            assertThat(sandbox.requests()).hasSize(2);
            assertThat(told.cache).isEmpty();
        }
    }

    @Test
    void anEqualReadIsAnsweredWithoutARequest() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            ActionResult sent = onOffice.send(ESTATES);
            ActionResult kept = onOffice.send(RawOperation.of(ActionId.READ, "estate")
                    .parameter("listlimit", 3)
                    .parameter("data", List.of("Id", "kaufpreis")));
            onOffice.send(ESTATES.parameter("listlimit", 4));

            assertThat(kept).hasToString(sent.toString());
            assertThat(kept.total()).isEqualTo(sent.total());
            assertThat(sandbox.requests()).hasSize(2);
            assertThat(told.cache)
                    .containsExactly(
                            new CacheEvent("read estate", false),
                            new CacheEvent("read estate", true),
                            new CacheEvent("read estate", false));
        }
    }

    @Test
    void anAsynchronousReadIsAnsweredFromItToo() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            onOffice.send(ESTATES);

            assertThat(onOffice.sendAsync(ESTATES).join().records()).hasSize(3);
            assertThat(sandbox.requests()).hasSize(1);
        }
    }

    @Test
    void whatTheServerDoesNotMarkAsCacheableIsNotKept() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            onOffice.send(TASKS);
            onOffice.send(TASKS);
            RawOperation wrong = RawOperation.of(ActionId.GET, "nothing");
            assertThatThrownBy(() -> onOffice.send(wrong)).isInstanceOf(ActionException.class);
            assertThatThrownBy(() -> onOffice.send(wrong)).isInstanceOf(ActionException.class);

            assertThat(sandbox.requests()).hasSize(4);
        }
    }

    @Test
    void accountsDoNotSeeEachOthersResults() {
        try (OnOfficeSandbox one = OnOfficeSandbox.start();
                OnOfficeSandbox other =
                        OnOfficeSandbox.builder().token("o".repeat(32)).start();
                OnOffice first = settings(one).cache(entries).build();
                OnOffice second =
                        settings(other).baseUrl(one.baseUrl()).cache(entries).build()) {
            first.send(FIELDS);

            assertThatThrownBy(() -> second.send(FIELDS)).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void itsKeysHoldNeitherTokenNorWhatWasAskedFor() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            onOffice.send(ESTATES);

            assertThat(entries.map).hasSize(2);
            assertThat(entries.map.keySet())
                    .allMatch(key -> key.matches("onoffice4j:1:[0-9a-f]{64}:([0-9a-f]{64}|ESTATE)"));
            assertThat(String.join(" ", entries.map.keySet()))
                    .doesNotContain(sandbox.token())
                    .doesNotContain(sandbox.secret())
                    .doesNotContain("kaufpreis");
        }
    }

    @Test
    void aWriteForgetsItsModuleAndLeavesTheConfiguration() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build();
                OnOffice elsewhere = settings(sandbox).cache(entries).build()) {
            long id = onOffice.send(ESTATES).records().get(0).numericId();
            onOffice.send(ADDRESSES);
            onOffice.send(FIELDS);

            elsewhere.send(price(id, 1234));

            assertThat(onOffice.send(ESTATES).records().get(0).get("kaufpreis")).isEqualTo("1234.00");
            onOffice.send(ADDRESSES);
            onOffice.send(FIELDS);
            assertThat(sandbox.requests()).hasSize(5);
        }
    }

    @Test
    void aBatchThatWritesForgetsToo() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            long id = onOffice.send(ESTATES).records().get(0).numericId();
            Batch batch = onOffice.batch();
            batch.add(ESTATES);
            batch.add(price(id, 4321));

            batch.send();

            assertThat(onOffice.send(ESTATES).records().get(0).get("kaufpreis")).isEqualTo("4321.00");
        }
    }

    @Test
    void aBatchSendsOnlyTheReadsThatAreNotThereAndKeepsTheirResults() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            ActionResult sent = onOffice.send(ESTATES);
            Batch batch = onOffice.batch();
            Pending<ActionResult> kept = batch.add(ESTATES);
            Pending<ActionResult> other = batch.add(ADDRESSES);
            Pending<ActionResult> wrong = batch.add(RawOperation.of(ActionId.GET, "nothing"));
            Pending<ActionResult> again = batch.add(ESTATES);

            batch.send();

            assertThat(kept.get()).hasToString(sent.toString());
            assertThat(again.get()).hasToString(sent.toString());
            assertThat(other.get().records()).isNotEmpty();
            assertThat(wrong.state()).isEqualTo(Pending.State.FAILED);
            assertThat(sandbox.requests()).hasSize(2);
            assertThat(sandbox.requests().get(1).actions()).hasSize(2);
            assertThat(onOffice.send(ADDRESSES)).hasToString(other.get().toString());
            assertThat(sandbox.requests()).hasSize(2);
        }
    }

    @Test
    void aBatchOfWhichEverythingIsThereSendsNothing() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            onOffice.send(ESTATES);
            Batch batch = onOffice.batch();
            Pending<ActionResult> kept = batch.add(ESTATES);

            batch.send();

            assertThat(kept.state()).isEqualTo(Pending.State.SUCCEEDED);
            assertThat(kept.get().records()).hasSize(3);
            assertThat(sandbox.requests()).hasSize(1);
        }
    }

    @Test
    void whatABatchReadsAfterItsOwnWriteIsNeitherTakenFromTheCacheNorFromBefore() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            ActionResult before = onOffice.send(ESTATES);
            Batch batch = onOffice.batch();
            Pending<ActionResult> first = batch.add(ESTATES);
            batch.add(price(before.records().get(0).numericId(), 99));
            Pending<ActionResult> second = batch.add(ESTATES);

            batch.send();

            assertThat(first.get()).hasToString(before.toString());
            assertThat(second.get().records().get(0).get("kaufpreis")).isEqualTo("99.00");
            assertThat(onOffice.send(ESTATES)).hasToString(second.get().toString());
            assertThat(sandbox.requests().get(1).actions()).hasSize(2);
        }
    }

    @Test
    void whatIsThereOfABatchThatFailsIsReturnedNevertheless() {
        try (FaultyServer server = new FaultyServer(FaultyServer.success(), FaultyServer.resetAfterReading());
                OnOffice onOffice = settings(server).cache(entries).build()) {
            onOffice.send(ESTATES);
            Batch batch = onOffice.batch();
            Pending<ActionResult> kept = batch.add(ESTATES);
            Pending<ActionResult> lost = batch.add(ADDRESSES);

            assertThatThrownBy(batch::send).isInstanceOf(TransportException.class);

            assertThat(kept.state()).isEqualTo(Pending.State.SUCCEEDED);
            assertThat(lost.state()).isEqualTo(Pending.State.FAILED);
        }
    }

    @Test
    void aWriteWhoseOutcomeIsUnknownForgetsAsWell() {
        try (FaultyServer server = new FaultyServer(
                        FaultyServer.success(), FaultyServer.resetAfterReading(), FaultyServer.success());
                OnOffice onOffice = settings(server).cache(entries).build()) {
            onOffice.send(ESTATES);
            assertThatThrownBy(() -> onOffice.send(price(1, 1))).isInstanceOf(OutcomeUnknownException.class);
            onOffice.send(ESTATES);

            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void aReadThatWasUnderWayDuringAWriteIsNotFoundLater() {
        CountDownLatch written = new CountDownLatch(1);
        FaultyServer.Treatment slow = (server, socket) -> {
            String request = server.read(socket);
            await(written);
            FaultyServer.send(socket, "200 OK", "", FaultyServer.results(FaultyServer.count(request), "0"));
        };
        try (FaultyServer server = new FaultyServer(slow, FaultyServer.success());
                OnOffice onOffice = settings(server).cache(entries).build()) {
            CompletableFuture<ActionResult> early = onOffice.sendAsync(ESTATES);
            FaultyServer.waitUntil(() -> server.requests().size() == 1);

            onOffice.send(price(1, 1));
            written.countDown();
            early.join();
            onOffice.send(ESTATES);

            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void equalReadsAtTheSameTimeShareOneRequest() {
        CountDownLatch all = new CountDownLatch(1);
        FaultyServer.Treatment slow = (server, socket) -> {
            String request = server.read(socket);
            await(all);
            FaultyServer.send(socket, "200 OK", "", FaultyServer.results(FaultyServer.count(request), "0"));
        };
        try (FaultyServer server = new FaultyServer(slow);
                OnOffice onOffice = settings(server).cache(entries).build()) {
            List<CompletableFuture<ActionResult>> reads = IntStream.range(0, 50)
                    .mapToObj(i -> onOffice.sendAsync(ESTATES))
                    .toList();
            reads.get(0).cancel(false);
            reads.get(7).cancel(false);
            all.countDown();

            assertThat(reads.subList(8, 50))
                    .allSatisfy(read -> assertThat(read.join().records()).isEmpty());
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aSharedRequestEndsWhenNobodyWaitsForItAnyMore() {
        CountDownLatch ended = new CountDownLatch(1);
        FaultyServer.Treatment silence = (server, socket) -> {
            try {
                FaultyServer.silence().apply(server, socket);
            } finally {
                ended.countDown();
            }
        };
        try (FaultyServer server = new FaultyServer(silence);
                OnOffice onOffice = settings(server).cache(entries).build()) {
            List<CompletableFuture<ActionResult>> reads = IntStream.range(0, 3)
                    .mapToObj(i -> onOffice.sendAsync(ESTATES))
                    .toList();
            FaultyServer.waitUntil(() -> server.requests().size() == 1);
            reads.forEach(read -> read.cancel(false));

            await(ended);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aCacheThatFailsBreaksNoCall() {
        ResponseCache broken = new ResponseCache() {
            @Override
            public byte[] get(String key) {
                throw new IllegalStateException("The cache is down");
            }

            @Override
            public void put(String key, byte[] value) {
                throw new IllegalStateException("The cache is down");
            }
        };
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(broken).build()) {
            long id = onOffice.send(ESTATES).records().get(0).numericId();
            onOffice.send(price(id, 5));

            assertThat(sandbox.requests()).hasSize(2);
            assertThat(told.cacheFailures)
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.cause()).hasMessage("The cache is down"));
            assertThat(told.cacheFailures.get(0).action()).isEqualTo("read estate");
            assertThat(told.cacheFailures.get(1).action()).isEqualTo("modify estate " + id);
        }
    }

    @Test
    void anEntryThatIsNoResultIsReadAgain() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = settings(sandbox).cache(entries).build()) {
            onOffice.send(ESTATES);
            entries.map.replaceAll(
                    (key, value) -> key.endsWith("ESTATE") ? value : "{\"status\"".getBytes(StandardCharsets.UTF_8));

            assertThat(onOffice.send(ESTATES).records()).hasSize(3);

            assertThat(sandbox.requests()).hasSize(2);
            assertThat(told.cacheFailures)
                    .singleElement()
                    .satisfies(event -> assertThat(event.cause())
                            .hasMessage("What the cache returned is no result that was put there"));
            onOffice.send(ESTATES);
            assertThat(sandbox.requests()).hasSize(2);
        }
    }

    @Test
    void aListenerThatThrowsBreaksNoCall() {
        OnOffice.Listener broken = new OnOffice.Listener() {
            @Override
            public void onCache(CacheEvent event) {
                throw new IllegalStateException("The listener is broken");
            }
        };
        List<Throwable> uncaught = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice =
                        settings(sandbox).listener(broken).cache(entries).build()) {
            assertThat(onOffice.send(ESTATES).records()).hasSize(3);

            assertThat(uncaught).singleElement().satisfies(e -> assertThat(e).hasMessage("The listener is broken"));
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
    }

    @Test
    void theOneInMemoryIsBounded() {
        MemoryResponseCache cache = new MemoryResponseCache(1_000_000, Duration.ofMinutes(5));
        cache.put("key", new byte[] {1, 2});
        cache.put("too large", new byte[2_000_000]);

        assertThat(cache.get("key")).containsExactly(1, 2);
        assertThat(cache.get("other")).isNull();
        FaultyServer.waitUntil(() -> cache.get("too large") == null);
        assertThatThrownBy(() -> new MemoryResponseCache(0, Duration.ofMinutes(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cache needs some memory and some time, not 0 bytes and PT5M: in MemoryResponseCache");
        assertThatThrownBy(() -> new MemoryResponseCache(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProviderOfJCacheServesSeveralClients() {
        try (CachingProvider provider = Caching.getCachingProvider();
                CacheManager manager = provider.getCacheManager();
                OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
            Cache<String, byte[]> entries = manager.createCache(
                    "onoffice",
                    new MutableConfiguration<String, byte[]>()
                            .setTypes(String.class, byte[].class)
                            .setStoreByValue(true));
            ResponseCache shared = ResponseCache.of(entries::get, entries::put);
            try (OnOffice one = settings(sandbox).cache(shared).build();
                    OnOffice other = settings(sandbox).cache(shared).build()) {
                ActionResult sent = one.send(ESTATES);

                assertThat(other.send(ESTATES)).hasToString(sent.toString());
                assertThat(sandbox.requests()).hasSize(1);

                other.send(price(sent.records().get(0).numericId(), 77));
                assertThat(one.send(ESTATES).records().get(0).get("kaufpreis")).isEqualTo("77.00");
            }
        }
    }

    private static RawOperation price(long id, int price) {
        return RawOperation.of(ActionId.MODIFY, "estate").resourceId(id).parameter("data", Map.of("kaufpreis", price));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private OnOfficeBuilder settings(OnOfficeSandbox sandbox) {
        return OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .listener(told);
    }

    private OnOfficeBuilder settings(FaultyServer server) {
        return OnOffice.builder()
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .baseUrl(server.baseUrl())
                .retries(RetryPolicy.NONE)
                .listener(told);
    }
}

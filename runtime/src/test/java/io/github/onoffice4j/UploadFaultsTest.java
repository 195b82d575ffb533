package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.onoffice4j.file.FileContent;
import io.github.onoffice4j.file.FileSource;
import io.github.onoffice4j.file.FileUpload;
import io.github.onoffice4j.file.TransferProgress;
import io.github.onoffice4j.sandbox.Fault;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import io.github.onoffice4j.sandbox.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An upload that is disturbed, at each of its calls: nothing is lost, nothing is stored twice, and no byte is there twice. */
class UploadFaultsTest {

    private static final int BLOCK = 1024;
    private static final byte[] BYTES = new byte[4 * BLOCK + 500];
    private static final int CALLS = 6;

    static {
        new Random(42).nextBytes(BYTES);
    }

    private final RecordingListener listener = new RecordingListener();
    private OnOfficeSandbox sandbox;
    private OnOffice onOffice;

    @BeforeEach
    void connect() {
        sandbox = OnOfficeSandbox.builder().records(5).start();
        onOffice = OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .pauses((pause, next) -> next.run())
                .listener(listener)
                .build();
    }

    @AfterEach
    void close() {
        onOffice.close();
        sandbox.close();
    }

    private static FileUpload upload() {
        return FileUpload.toAddress(
                5003,
                FileSource.of("plan.pdf", () -> new ByteArrayInputStream(BYTES))
                        .withLength(BYTES.length)
                        .inBlocksOf(BLOCK));
    }

    /** The last value tells whether a block that meets the fault is made up for. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("drop before executing", Fault.dropBeforeExecuting(), true),
                arguments("drop before answer", Fault.dropBeforeAnswer(), true),
                arguments("status 429", Fault.status(429).header("Retry-After", "0"), true),
                arguments("status 503", Fault.status(503), true),
                arguments("status 503 after executing", Fault.status(503).afterExecuting(), true),
                arguments("truncated body", Fault.truncatedBody(), true),
                arguments("status 404", Fault.status(404), false),
                arguments("HTML", Fault.html(), false),
                arguments("HTML after executing", Fault.html().afterExecuting(), false),
                arguments("empty body", Fault.emptyBody(), false),
                arguments("malformed JSON", Fault.malformedJson(), false),
                arguments("empty results", Fault.emptyResults(), false),
                arguments("too few results", Fault.tooFewResults(), false),
                arguments("too many results", Fault.tooManyResults(), false),
                arguments("missing response", Fault.missingResponse(), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void eachCallMayFail(String name, Fault fault, boolean passing) {
        int stored = 0;
        for (int call = 1; call <= CALLS; call++) {
            sandbox.faults().next(nthUploadCall(call), fault);
            boolean isLast = call == CALLS;
            if (passing && !isLast) {
                assertIsWhole(onOffice.upload(upload()));
                stored++;
            } else {
                int before = stored;
                assertThatThrownBy(() -> onOffice.upload(upload()))
                        .as("call %s", call)
                        .isInstanceOfSatisfying(OnOfficeException.class, e -> {
                            boolean isUnknown = e instanceof OutcomeUnknownException;
                            assertThat(isUnknown && !isLast)
                                    .as("only the last call changes anything")
                                    .isFalse();
                            assertThat(files().size()).isBetween(before, before + (isUnknown ? 1 : 0));
                        });
                stored = files().size();
            }
            assertThat(sandbox.faults().isPending())
                    .as("fault at call %s", call)
                    .isFalse();
            assertThat(files()).as("files after a fault at call %s", call).hasSize(stored);
        }
        files().forEach(this::assertIsWhole);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void manyFaultsOfAllKindsLoseNothingAndStoreNothingTwice(long seed) {
        Random random = new Random(seed);
        List<Fault> faults = faults().map(fault -> (Fault) fault.get()[1]).toList();
        Predicate<RecordedRequest> sometimes = request -> request.has("do", "uploadfile") && random.nextInt(12) == 0;
        int known = 0;
        int unknown = 0;
        for (int i = 0; i < 20; i++) {
            sandbox.faults().next(sometimes, faults.get(random.nextInt(faults.size())));
            try {
                onOffice.upload(upload());
                known++;
            } catch (OutcomeUnknownException e) {
                unknown++;
            } catch (TransportException | MalformedResponseException e) {
                // Nothing was stored.
            }
        }
        sandbox.faults().clear();

        assertThat(known).isPositive();
        assertThat(files().size()).isBetween(known, known + unknown);
        files().forEach(this::assertIsWhole);
    }

    @Test
    void whatBeginsAnewIsTold() {
        List<TransferProgress> progress = new ArrayList<>();
        sandbox.faults().next(nthUploadCall(3), Fault.dropBeforeAnswer());

        assertIsWhole(onOffice.upload(upload(), progress::add));

        assertThat(progress)
                .extracting(TransferProgress::sent)
                .containsExactly(1024L, 2048L, 1024L, 2048L, 3072L, 4096L, 4596L);
        assertThat(listener.retries).singleElement().satisfies(event -> {
            assertThat(event.request()).isEqualTo(3);
            assertThat(event.attempt()).isOne();
            assertThat(event.reason()).startsWith("The upload begins anew. No answer came. ");
        });
        assertNoBlockIsSentTwice();
    }

    /** The blocks are all different, so that none may come twice in one temporary upload. */
    private void assertNoBlockIsSentTwice() {
        Set<String> sent = new HashSet<>();
        sandbox.requests().stream()
                .flatMap(request -> request.actions().stream())
                .map(action -> action.parameters())
                .filter(parameters -> parameters.containsKey("data") && parameters.containsKey("tmpUploadId"))
                .forEach(
                        parameters -> assertThat(sent.add(parameters.get("tmpUploadId") + " " + parameters.get("data")))
                                .isTrue());
        assertThat(sent).isNotEmpty();
    }

    @Test
    void anUploadBeginsAnewAsOftenAsReadsAreSentAgain() {
        for (int i = 0; i < 3; i++) {
            sandbox.faults().next(UploadFaultsTest::continues, Fault.dropBeforeAnswer());
        }

        assertThatThrownBy(() -> onOffice.upload(upload()))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("The upload broke off and nothing was stored, so that it may be sent again:"
                        + " \"plan.pdf\", after 1024 bytes. No answer came. ");
        assertThat(listener.retries).hasSize(2);
        assertThat(files()).isEmpty();
        assertIsWhole(onOffice.upload(upload()));
    }

    @Test
    void aStreamThatIsThereOnceCannotBeginAnew() {
        FileSource once =
                FileSource.once("plan.pdf", new ByteArrayInputStream(BYTES)).inBlocksOf(BLOCK);
        sandbox.faults().next(UploadFaultsTest::continues, Fault.status(503));

        assertThatThrownBy(() -> onOffice.upload(FileUpload.toAddress(5003, once)))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("The upload broke off and nothing was stored, so that it may be sent again; its"
                        + " stream is there once only: from one that can be opened again, uploads begin anew by"
                        + " themselves: \"plan.pdf\", after 1024 bytes. The server answered with HTTP status 503");
        assertThat(files()).isEmpty();
    }

    @Test
    void aStreamThatCannotBeOpenedAgainSaysSo() {
        AtomicInteger openings = new AtomicInteger();
        FileSource failing = FileSource.of("plan.pdf", () -> {
                    if (openings.getAndIncrement() > 0) {
                        throw new IOException("The share is gone");
                    }
                    return new ByteArrayInputStream(BYTES);
                })
                .inBlocksOf(BLOCK);
        sandbox.faults().next(UploadFaultsTest::continues, Fault.dropBeforeExecuting());

        assertThatThrownBy(() -> onOffice.upload(FileUpload.toAddress(5003, failing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The file cannot be read, and nothing was stored: \"plan.pdf\", after 0 bytes. The share is"
                        + " gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void ofTheLastCallItIsSaidWhatToLookFor() {
        sandbox.faults().next(nthUploadCall(CALLS), Fault.dropBeforeAnswer());

        assertThatThrownBy(() -> onOffice.upload(upload()))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageStartingWith(
                        "It is not known whether the file was stored; look for it among the files of the"
                                + " record before you send it again: \"plan.pdf\" to address 5003. ");
        assertThat(files()).hasSize(1).allSatisfy(this::assertIsWhole);
    }

    @Test
    void theLastCallOfATemporaryUploadMayBeginAnewToo() {
        FileSource source = upload().source().orElseThrow();
        sandbox.faults().next(nthUploadCall(CALLS), Fault.dropBeforeAnswer());

        assertThat(onOffice.uploadTemporarily(source, progress -> {}).cacheFileUuid())
                .hasSize(36);
        assertThat(listener.retries).hasSize(1);
    }

    @Test
    void whoeverIsInterruptedBeginsNothingAnew() throws InterruptedException {
        CompletableFuture<Void> held = new CompletableFuture<>();
        CountDownLatch arrived = new CountDownLatch(1);
        sandbox.faults().next(UploadFaultsTest::continues, Fault.heldUntil(held));
        sandbox.beforeRequest(request -> {
            if (continues(request)) {
                arrived.countDown();
            }
        });
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                onOffice.upload(upload());
                interrupted.complete(false);
            } catch (TransportException e) {
                interrupted.complete(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        arrived.await();
        thread.interrupt();

        assertThat(interrupted.join()).isTrue();
        held.complete(null);
        assertThat(listener.retries).isEmpty();
        assertThat(files()).isEmpty();
    }

    /** Tells whether a request goes on with a temporary upload. */
    private static boolean continues(RecordedRequest request) {
        return request.has("do", "uploadfile")
                && request.actions().get(0).parameters().containsKey("tmpUploadId");
    }

    private static Predicate<RecordedRequest> nthUploadCall(int number) {
        AtomicInteger calls = new AtomicInteger();
        return request -> request.has("do", "uploadfile") && calls.incrementAndGet() == number;
    }

    private List<Long> files() {
        return onOffice
                .send(RawOperation.of(ActionId.GET, "file")
                        .resourceId("address")
                        .parameter("addressid", 5003)
                        .parameter("listlimit", 100))
                .records()
                .stream()
                .map(ResultRecord::numericId)
                .toList();
    }

    private void assertIsWhole(long file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        onOffice.download(FileContent.ofAddress(5003, file), bytes);
        assertThat(bytes.toByteArray()).isEqualTo(BYTES);
    }
}

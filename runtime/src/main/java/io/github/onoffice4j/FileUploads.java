package io.github.onoffice4j;

import io.github.onoffice4j.Outgoing.Effect;
import io.github.onoffice4j.event.RetryEvent;
import io.github.onoffice4j.file.FileSource;
import io.github.onoffice4j.file.FileUpload;
import io.github.onoffice4j.file.TemporaryFile;
import io.github.onoffice4j.file.TransferProgress;
import io.github.onoffice4j.wire.WireException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Uploads files, of which nothing is to be seen before their last call. A block that may or may not have arrived must not be
 * sent a second time, because the server would append it twice: the upload begins anew instead. Safe for use by many threads.
 */
final class FileUploads {

    private final Exchange exchange;

    FileUploads(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Stores a file or a link and returns its number. */
    long upload(FileUpload upload, Consumer<? super TransferProgress> progress) {
        try {
            FileSource source = upload.source().orElse(null);
            ResultRecord stored = source == null
                    ? new UploadCalls(exchange).store(upload.parameters(), Effect.LASTING)
                    : upload(source, upload.parameters(), Effect.LASTING, progress);
            return Long.parseLong(UploadCalls.text(stored, "fileId"));
        } catch (OutcomeUnknownException e) {
            throw new OutcomeUnknownException(
                    "It is not known whether the file was stored; look for it among the files of the record before you"
                            + " send it again: " + upload + ". " + e.getMessage(),
                    e);
        }
    }

    /** Leaves a file at the server for later. */
    TemporaryFile upload(FileSource source, Consumer<? super TransferProgress> progress) {
        Map<String, Object> parameters = Map.of("module", "tmpUpload", "file", source.name());
        ResultRecord stored = upload(source, parameters, Effect.UNSEEN, progress);
        return new TemporaryFile(UploadCalls.text(stored, "tmpUploadId"), UploadCalls.text(stored, "cacheFileUuid"));
    }

    private ResultRecord upload(
            FileSource source,
            Map<String, Object> parameters,
            Effect effect,
            Consumer<? super TransferProgress> progress) {
        for (int attempt = 1; ; attempt++) {
            UploadCalls calls = new UploadCalls(exchange);
            try {
                sendBlocks(source, calls, progress);
                return calls.store(parameters, effect);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The file cannot be read, and nothing was stored: " + place(source, calls) + e.getMessage(), e);
            } catch (TransportException e) {
                Duration pause = calls.hasBegun() ? pauseAfter(attempt, source, e) : null;
                if (pause == null || !waits(calls, attempt, pause, e)) {
                    throw brokenOff(source, calls, e);
                }
            }
        }
    }

    private static void sendBlocks(FileSource source, UploadCalls calls, Consumer<? super TransferProgress> progress)
            throws IOException {
        long length = source.length();
        OptionalLong total = length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
        try (InputStream in = source.open()) {
            byte[] block =
                    new byte[(int) (total.isEmpty() ? source.blockSize() : Math.min(source.blockSize(), length + 1))];
            int read = in.readNBytes(block, 0, block.length);
            // A file without a byte is a block without a byte.
            do {
                if (total.isPresent() && calls.sent() + read > length) {
                    throw new IOException("It is longer than the " + length + " bytes it was said to have");
                }
                calls.send(block, read);
                progress.accept(new TransferProgress(calls.sent(), total));
                read = in.readNBytes(block, 0, block.length);
            } while (read > 0);
        }
        if (total.isPresent() && calls.sent() < length) {
            throw new IOException("It is shorter than the " + length + " bytes it was said to have");
        }
    }

    /** What could be sent again by itself was sent again already. */
    private @Nullable Duration pauseAfter(int attempt, FileSource source, TransportException e) {
        return source.isRepeatable()
                        && e.getCause() instanceof WireException failure
                        && (failure.stage() == WireException.Stage.NO_ANSWER
                                || failure.stage() == WireException.Stage.SERVER_FAILED)
                ? exchange.pauseAfter(attempt, failure)
                : null;
    }

    /** Waits before an upload begins anew, and tells whether nobody has interrupted it. */
    private boolean waits(UploadCalls calls, int attempt, Duration pause, TransportException reason) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        RetryEvent event =
                new RetryEvent(calls.lastRequest(), attempt, pause, "The upload begins anew. " + reason.getMessage());
        exchange.listeners().tell(listener -> listener.onRetry(event));
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        exchange.pauses().after(pause, () -> over.complete(true));
        try {
            return over.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A pause does not fail", e);
        }
    }

    private static TransportException brokenOff(FileSource source, UploadCalls calls, TransportException e) {
        String hint = source.isRepeatable()
                ? ""
                : "; its stream is there once only: from one that can be opened again, uploads begin anew by themselves";
        return new TransportException(
                "The upload broke off and nothing was stored, so that it may be sent again" + hint + ": "
                        + place(source, calls) + e.getMessage(),
                e);
    }

    private static String place(FileSource source, UploadCalls calls) {
        return "\"" + source + "\", after " + calls.sent() + " bytes. ";
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.wire.Download;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Takes a download until it is complete, so that nobody ever takes a part for the whole. Written by one thread after the
 * other, closed by any: it then takes nothing any more.
 */
final class PartFile implements Download, AutoCloseable {

    private final Path path;
    private final @Nullable URI url;

    /** No monitor: a virtual thread that writes a file in one holds a thread of the machine. */
    private final Lock lock = new ReentrantLock();

    private volatile @Nullable UncheckedIOException failure;
    private boolean closed;

    private PartFile(Path path, @Nullable URI url) {
        this.path = path;
        this.url = url;
    }

    /** Returns a file beside the one it is to become. */
    static PartFile beside(Path target, @Nullable URI url) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute) || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("A download becomes a file in a folder that is there, not \"" + target
                    + "\": in OnOffice.download");
        }
        return new PartFile(folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part"), url);
    }

    /** Returns a file in the folder for temporary ones, which nobody else may read. */
    static PartFile temporary(@Nullable URI url) {
        try {
            return new PartFile(Files.createTempFile("onoffice-", ".part"), url);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for a temporary file: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable URI url() {
        return url;
    }

    @Override
    public OutputStream begin() {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The download is over: " + path);
            }
            OutputStream file = Files.newOutputStream(
                    path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            return new Guarded(file);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            lock.unlock();
        }
    }

    /** Throws why nothing could be written, if that is why a download has failed. */
    void check() {
        UncheckedIOException reason = failure;
        if (reason != null) {
            throw reason;
        }
    }

    /** Returns how long it is. */
    long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Takes the place of the target, all at once. */
    void moveTo(Path target) {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Copies everything to a stream, which stays open. */
    void copyTo(OutputStream target) {
        try {
            Files.copy(path, target);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException e) {
        UncheckedIOException reason =
                new UncheckedIOException("The download cannot be written: " + e + ", in " + path, e);
        failure = reason;
        return reason;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            lock.unlock();
        }
    }

    /** Tells what this machine cannot write from what does not come over the network. */
    private final class Guarded extends FilterOutputStream {

        Guarded(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}

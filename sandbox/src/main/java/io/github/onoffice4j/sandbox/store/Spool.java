package io.github.onoffice4j.sandbox.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes in one temporary file, which begins with the first of them and is gone when it is closed, or when the process
 * ends in whatever way. What is no longer needed stays in it until then. Thread-safe.
 */
final class Spool implements AutoCloseable {
    private @Nullable FileChannel file;
    private long end;
    private boolean closed;

    /** Adds bytes and returns them as a part of a content. */
    synchronized Content.Part add(byte[] bytes) throws IOException {
        FileChannel channel = open();
        long start = end;
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
            end += channel.write(left, end);
        }
        long stop = end;
        return () -> new Section(channel, start, stop);
    }

    private FileChannel open() throws IOException {
        FileChannel known = file;
        if (closed) {
            throw new IOException("The sandbox has been closed.");
        }
        if (known == null) {
            Path path = Files.createTempFile("onoffice-sandbox-", ".uploads");
            known = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = known;
        }
        return known;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (file != null) {
            file.close();
        }
    }

    /** Reads from one place of the file to another. */
    private static final class Section extends InputStream {
        private final FileChannel file;
        private final long stop;
        private long position;

        Section(FileChannel file, long start, long stop) {
            this.file = file;
            this.position = start;
            this.stop = stop;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int most = (int) Math.min(length, stop - position);
            int read = most == 0 ? -1 : file.read(ByteBuffer.wrap(bytes, offset, most), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}

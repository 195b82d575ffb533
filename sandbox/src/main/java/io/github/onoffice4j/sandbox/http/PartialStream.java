package io.github.onoffice4j.sandbox.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** Passes on the first bytes of what it is given, with a pause after each if there is to be one, and counts all. */
final class PartialStream extends OutputStream {
    private final OutputStream out;
    private final long most;
    private final Duration pause;
    private long count;

    PartialStream(OutputStream out, long most, Duration pause) {
        this.out = out;
        this.most = most;
        this.pause = pause;
    }

    /** Returns how many bytes it was given. */
    long count() {
        return count;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int passed = (int) Math.max(0, Math.min(length, most - count));
        count += length;
        if (pause.isZero()) {
            out.write(bytes, offset, passed);
            return;
        }
        for (int i = 0; i < passed; i++) {
            out.write(bytes[offset + i]);
            out.flush();
            sleep();
        }
    }

    private void sleep() throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The sandbox has been stopped.");
        }
    }
}

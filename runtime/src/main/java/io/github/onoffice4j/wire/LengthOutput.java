package io.github.onoffice4j.wire;

import java.io.OutputStream;

/** Counts what is written and keeps nothing of it. */
final class LengthOutput extends OutputStream {

    private long total;

    @Override
    public void write(int b) {
        total++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        total += length;
    }

    long total() {
        return total;
    }
}

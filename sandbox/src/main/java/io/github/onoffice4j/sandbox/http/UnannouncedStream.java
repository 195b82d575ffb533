package io.github.onoffice4j.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a body whose length is not known: keeps it back while it is small, so that its length can be announced after all,
 * and sends it in chunks once it is not, so that the memory never holds all of it.
 */
final class UnannouncedStream extends OutputStream {
    private static final int SMALL = 1024 * 1024;

    private final HttpExchange exchange;
    private final int status;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable OutputStream chunks;

    UnannouncedStream(HttpExchange exchange, int status) {
        this.exchange = exchange;
        this.status = status;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        OutputStream out = chunks;
        if (out == null && kept.size() + length > SMALL) {
            exchange.sendResponseHeaders(status, 0);
            out = exchange.getResponseBody();
            kept.writeTo(out);
            kept.reset();
            chunks = out;
        }
        (out == null ? kept : out).write(bytes, offset, length);
    }

    /** Says that it was all. A body that broke off is not finished. */
    void finish() throws IOException {
        if (chunks != null) {
            chunks.close();
            return;
        }
        exchange.sendResponseHeaders(status, kept.size() == 0 ? -1 : kept.size());
        kept.writeTo(exchange.getResponseBody());
        exchange.getResponseBody().flush();
    }
}

package io.github.onoffice4j.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes a reply to the connection of an exchange, however large it is. */
final class ReplyWriter {
    private static final int BLOCK = 64 * 1024;

    private ReplyWriter() {}

    static void write(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() == Reply.DROPPED) {
            // Closing an exchange that has not been answered closes its connection.
            return;
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        boolean gzip = isCompressed(exchange, reply);
        if (gzip) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        Body body = gzip ? out -> writeCompressed(reply, out) : out -> writePlain(reply, out);
        if (reply.isTruncated() || !reply.pause().isZero() || (reply.blanks() > 0 && !gzip)) {
            writeAnnounced(exchange, reply, body);
        } else {
            UnannouncedStream out = new UnannouncedStream(exchange, reply.status());
            body.writeTo(out);
            out.finish();
        }
    }

    /** Writes a body whose length is announced, but not all of it if it is to be truncated. */
    private static void writeAnnounced(HttpExchange exchange, Reply reply, Body body) throws IOException {
        PartialStream counter = new PartialStream(OutputStream.nullOutputStream(), 0, Duration.ZERO);
        body.writeTo(counter);
        long length = counter.count();
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
        OutputStream out = exchange.getResponseBody();
        body.writeTo(new PartialStream(out, reply.isTruncated() ? length / 2 : length, reply.pause()));
        // A truncated body lacks bytes that were announced: closing it then closes the connection.
        out.flush();
    }

    private static void writeCompressed(Reply reply, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        writePlain(reply, gzip);
        gzip.finish();
    }

    private static void writePlain(Reply reply, OutputStream out) throws IOException {
        byte[] blanks = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
        for (long left = reply.blanks(); left > 0; left -= BLOCK) {
            out.write(blanks, 0, (int) Math.min(left, BLOCK));
        }
        reply.body().writeTo(out);
    }

    private static boolean isCompressed(HttpExchange exchange, Reply reply) {
        return switch (reply.compression()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case WHEN_ANNOUNCED -> {
                String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
                yield accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
            }
        };
    }
}

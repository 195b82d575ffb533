package io.github.onoffice4j.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes a reply to the connection of an exchange. */
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
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        if (reply.blanks() > 0) {
            stream(exchange, reply, body, gzip);
        } else {
            send(exchange, reply, gzip ? gzip(body) : body);
        }
    }

    static void write(HttpExchange exchange, Content content) throws IOException {
        byte[] bytes = content.bytes().get();
        exchange.getResponseHeaders().set("Content-Type", content.mediaType());
        boolean isBodySent = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, isBodySent ? bytes.length : -1);
        if (isBodySent) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void send(HttpExchange exchange, Reply reply, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        int length = reply.isTruncated() ? bytes.length / 2 : bytes.length;
        OutputStream out = exchange.getResponseBody();
        if (reply.pause().isZero()) {
            out.write(bytes, 0, length);
        } else {
            writeSlowly(out, bytes, length, reply.pause());
        }
        // A truncated body lacks bytes that were announced: closing it then closes the connection.
        out.flush();
    }

    private static void writeSlowly(OutputStream out, byte[] bytes, int length, Duration pause) throws IOException {
        for (int i = 0; i < length; i++) {
            out.write(bytes[i]);
            out.flush();
            sleep(pause);
        }
    }

    /** Writes a body too large to be kept in memory. */
    private static void stream(HttpExchange exchange, Reply reply, byte[] body, boolean gzip) throws IOException {
        exchange.sendResponseHeaders(reply.status(), gzip ? 0 : reply.blanks() + body.length);
        OutputStream plain = exchange.getResponseBody();
        byte[] blanks = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = gzip ? new GZIPOutputStream(plain) : plain) {
            for (long left = reply.blanks(); left > 0; left -= BLOCK) {
                out.write(blanks, 0, (int) Math.min(left, BLOCK));
            }
            out.write(body);
        }
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

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(64 + bytes.length / 4);
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static void sleep(Duration pause) throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The sandbox has been stopped.");
        }
    }
}

package io.github.onoffice4j.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Answers one HTTP exchange: 200 with JSON on the path of the API, whatever was posted; 404, 405, 413 otherwise. */
final class ApiHandler implements HttpHandler {
    private static final Pattern PATH = Pattern.compile("/api/[^/]+/api\\.php");

    private final Function<byte[], String> api;

    ApiHandler(Function<byte[], String> api) {
        this.api = api;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<byte[]> body = RequestBody.read(exchange.getRequestBody());
            if (!PATH.matcher(exchange.getRequestURI().getPath()).matches()) {
                sendText(exchange, 404, "Not found. The API is at /api/{version}/api.php.");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                sendText(exchange, 405, "Method not allowed. The API takes POST only.");
            } else if (body.isEmpty()) {
                sendText(exchange, 413, "The request is larger than " + RequestBody.MOST_BYTES + " bytes.");
            } else {
                sendJson(exchange, api.apply(body.get()));
            }
        }
    }

    private static void sendJson(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        if (acceptsGzip(exchange)) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            bytes = gzip(bytes);
        }
        send(exchange, 200, bytes);
    }

    private static void sendText(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static boolean acceptsGzip(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(64 + bytes.length / 4);
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }
}

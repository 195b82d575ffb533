package io.github.onoffice4j.sandbox.protocol;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Answers HTTP: one address for any version word, with status 200 for everything that can be parsed or not. */
public final class ApiHandler implements HttpHandler {

    private static final Pattern PATH = Pattern.compile("/api/[^/]+/api\\.php");

    /** Larger than any block upload of a client, small enough for the memory of a test. */
    private static final int MAX_BODY = 64 * 1024 * 1024;

    private final Dispatcher dispatcher;
    private final Consumer<byte[]> recorder;

    public ApiHandler(Dispatcher dispatcher, Consumer<byte[]> recorder) {
        this.dispatcher = dispatcher;
        this.recorder = recorder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!PATH.matcher(exchange.getRequestURI().getPath()).matches()) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                exchange.sendResponseHeaders(405, -1);
            } else {
                byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
                if (body.length > MAX_BODY) {
                    exchange.sendResponseHeaders(413, -1);
                } else {
                    recorder.accept(body);
                    respond(exchange, dispatcher.answer(body));
                }
            }
        }
    }

    private static void respond(HttpExchange exchange, byte[] answer) throws IOException {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        byte[] sent = answer;
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (accepted != null && accepted.contains("gzip")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            sent = zipped(answer);
        }
        exchange.sendResponseHeaders(200, sent.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(sent);
        }
    }

    private static byte[] zipped(byte[] answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.length / 4 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(answer);
        }
        return bytes.toByteArray();
    }
}

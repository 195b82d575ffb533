package io.github.onoffice4j.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands one HTTP exchange to the API on its path, whatever was posted, or gets what else there is; 404, 405, 413 otherwise. */
final class ApiHandler implements HttpHandler {
    private static final Pattern PATH = Pattern.compile("/api/[^/]+/api\\.php");

    private final Api api;

    ApiHandler(Api api) {
        this.api = api;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean isApi = PATH.matcher(exchange.getRequestURI().getPath()).matches();
            boolean isPost = exchange.getRequestMethod().equals("POST");
            if (isApi && isPost && api.dropsUnread()) {
                return;
            }
            Optional<byte[]> body = RequestBody.read(exchange.getRequestBody());
            if (!isApi) {
                sendContent(exchange);
            } else if (!isPost) {
                exchange.getResponseHeaders().set("Allow", "POST");
                send(exchange, 405, "Method not allowed. The API takes POST only.");
            } else if (body.isEmpty()) {
                send(exchange, 413, "The request is larger than " + RequestBody.MOST_BYTES + " bytes.");
            } else {
                ReplyWriter.write(exchange, api.answer(body.get()));
            }
        }
    }

    /** What an answer of the API has named the address of can be fetched. */
    private void sendContent(HttpExchange exchange) throws IOException {
        boolean isFetched = List.of("GET", "HEAD").contains(exchange.getRequestMethod());
        Optional<Reply> content =
                isFetched ? api.content(exchange.getRequestURI().getPath()) : Optional.empty();
        if (content.isPresent()) {
            ReplyWriter.write(exchange, content.get().with(Reply.Compression.NEVER));
        } else {
            send(exchange, 404, "Not found. The API is at /api/{version}/api.php.");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        ReplyWriter.write(exchange, Reply.text(status, "text/plain", text).with(Reply.Compression.NEVER));
    }
}

package io.github.onoffice4j.generator.fetch;

import com.sun.net.httpserver.HttpServer;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A server that answers with prepared results, for answers the sandbox never gives. */
final class CannedServer implements AutoCloseable {

    private final HttpServer server;

    private CannedServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server that answers every request with as many of these results as it has actions. */
    static CannedServer answering(String... results) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int actions = request.split("\"actionid\"", -1).length - 1;
            byte[] body = ("{'status': {'code': 200, 'errorcode': 0, 'message': 'OK'}, 'response': {'results': ["
                            + String.join(", ", List.of(results).subList(0, actions)) + "]}}")
                    .replace('\'', '"')
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return new CannedServer(server);
    }

    OnOffice client() {
        return OnOffice.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/"))
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .build();
    }

    /** Returns the result of an action that asked for the field configuration. */
    static String fields(String... records) {
        return result("fields", List.of(records));
    }

    /** Returns the result of an action that asked for action kinds of which there are none. */
    static String noActionKinds() {
        return result("actionkindtypes", List.of());
    }

    /** Returns the result of an action that failed. */
    static String failure(String resourceType, int code, String message) {
        return "{'actionid': 'urn:onoffice-de-ns:smart:2.5:smartml:action:get', 'resourceid': '', 'resourcetype': '"
                + resourceType + "', 'cacheable': false, 'identifier': '', 'data': [], 'status': {'errorcode': " + code
                + ", 'message': '" + message + "'}}";
    }

    private static String result(String resourceType, List<String> records) {
        return records.stream()
                .collect(Collectors.joining(
                        ", ",
                        "{'actionid': 'urn:onoffice-de-ns:smart:2.5:smartml:action:get', 'resourceid': '',"
                                + " 'resourcetype': '" + resourceType + "', 'cacheable': true, 'identifier': '',"
                                + " 'data': {'meta': {'cntabsolute': null}, 'records': [",
                        "]}, 'status': {'errorcode': 0, 'message': 'OK'}}"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.github.onoffice4j.generator.fetch;

import com.sun.net.httpserver.HttpServer;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server that answers with prepared results, for answers the sandbox never gives. */
final class CannedServer implements AutoCloseable {

    private static final Pattern RESOURCE_TYPE = Pattern.compile("\"resourcetype\":\"(\\w+)\"");

    private final HttpServer server;

    private CannedServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts a server that answers the first action of a kind with the first of these results that is of this kind, the
     * second with the second, and refuses an action for which no result is left, as it does with calls it does not know.
     */
    static CannedServer answering(String... results) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = ("{'status': {'code': 200, 'errorcode': 0, 'message': 'OK'}, 'response': {'results': ["
                            + String.join(", ", resultsOf(request, List.of(results))) + "]}}")
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

    private static List<String> resultsOf(String request, List<String> prepared) {
        List<String> left = new ArrayList<>(prepared);
        List<String> results = new ArrayList<>();
        Matcher resourceType = RESOURCE_TYPE.matcher(request);
        while (resourceType.find()) {
            String type = resourceType.group(1);
            Optional<String> result = left.stream()
                    .filter(candidate -> candidate.contains("'resourcetype': '" + type + "'"))
                    .findFirst();
            result.ifPresent(left::remove);
            results.add(result.orElseGet(() -> failure(type, 25, "Missing configuration for resourceType " + type)));
        }
        return results;
    }

    OnOffice client() {
        return OnOffice.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/"))
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .build();
    }

    /** Returns the result of an action that asked for the field configuration. */
    static String fields(String... records) {
        return result("fields", records);
    }

    /** Returns the result of an action that asked for action kinds of which there are none. */
    static String noActionKinds() {
        return result("actionkindtypes");
    }

    /** Returns the result of an action that failed. */
    static String failure(String resourceType, int code, String message) {
        return "{'actionid': 'urn:onoffice-de-ns:smart:2.5:smartml:action:get', 'resourceid': '', 'resourcetype': '"
                + resourceType + "', 'cacheable': false, 'identifier': '', 'data': [], 'status': {'errorcode': " + code
                + ", 'message': '" + message + "'}}";
    }

    /** Returns the result of an action with these records. */
    static String result(String resourceType, String... records) {
        return result(resourceType, List.of(records));
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

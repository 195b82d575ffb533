package io.github.onoffice4j.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A small client of the API over real HTTP. Parameters are JSON with {@code '} for {@code "}, so that tests read well.
 */
final class ApiClient {
    static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final OnOfficeSandbox sandbox;
    private final Clock clock;

    ApiClient(OnOfficeSandbox sandbox) {
        this(sandbox, Clock.systemUTC());
    }

    ApiClient(OnOfficeSandbox sandbox, Clock clock) {
        this.sandbox = sandbox;
        this.clock = clock;
    }

    /** Returns the result of one action, such as {@code "read estate"} or {@code "modify estate 1001"}. */
    JsonNode call(String action, String parameters) {
        return send(action(action, parameters)).at("/response/results/0");
    }

    /** Returns the id of the record that an action created. */
    long create(String action, String parameters) {
        JsonNode result = call(action, parameters);
        if (result.at("/status/errorcode").asInt() != 0) {
            throw new AssertionError(result.toString());
        }
        return result.at("/data/records/0/id").asLong();
    }

    /** Returns the elements of the first record that an action answers. */
    JsonNode elements(String action, String parameters) {
        return call(action, parameters).at("/data/records/0/elements");
    }

    /** Returns the code of an action's error and its text, as in {@code 141 Unknown field: x}. */
    String error(String action, String parameters) {
        JsonNode status = call(action, parameters).path("status");
        return status.path("errorcode").asText() + " " + status.path("message").asText();
    }

    /** Returns the answer to a request of several actions. */
    JsonNode send(ObjectNode... actions) {
        ObjectNode body = JSON.createObjectNode().put("token", sandbox.token());
        body.putObject("request").putArray("actions").addAll(Arrays.asList(actions));
        return json(post(body.toString()));
    }

    /** Returns a signed action. */
    ObjectNode action(String action, String parameters) {
        String[] words = action.split(" ", -1);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        ObjectNode node = JSON.createObjectNode();
        node.put("actionid", URN + words[0]);
        node.put("resourceid", words.length > 2 ? words[2] : "");
        node.put("resourcetype", words[1]);
        node.put("identifier", "");
        node.put("timestamp", timestamp);
        node.put("hmac_version", "2");
        node.put("hmac", hmac(timestamp + sandbox.token() + words[1] + URN + words[0]));
        node.set("parameters", json(parameters.replace('\'', '"')));
        return node;
    }

    /** Posts a body as it is, and returns the body of the answer. */
    String post(String body) {
        HttpResponse<String> response =
                exchange(HttpRequest.newBuilder(uri("stable/api.php")).POST(HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() != 200) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    HttpResponse<String> exchange(HttpRequest.Builder request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    URI uri(String path) {
        return sandbox.baseUrl().resolve(path);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }

    private String hmac(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sandbox.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

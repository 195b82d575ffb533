package io.github.onoffice4j.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A client as anyone would write it from the documentation: plain HTTP, plain JSON, signed by hand. */
final class ApiClient {

    static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final OnOfficeSandbox sandbox;

    ApiClient(OnOfficeSandbox sandbox) {
        this.sandbox = sandbox;
    }

    JsonNode post(String body) throws Exception {
        return JSON.readTree(raw(body).body());
    }

    HttpResponse<String> raw(String body) throws Exception {
        URI address = sandbox.baseUrl().resolve("stable/api.php");
        return http.send(
                HttpRequest.newBuilder(address)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends one signed action and returns its result. */
    JsonNode call(String verb, String resourceType, String resourceId, String parameters) throws Exception {
        JsonNode answer = post(request(action(verb, resourceType, resourceId, parameters)));
        return answer.path("response").path("results").path(0);
    }

    JsonNode records(String verb, String resourceType, String parameters) throws Exception {
        JsonNode result = call(verb, resourceType, "", parameters);
        if (result.path("status").path("errorcode").asInt() != 0) {
            throw new AssertionError(result.toString());
        }
        return result.path("data").path("records");
    }

    String request(String... actions) {
        return "{\"token\":\"" + sandbox.token() + "\",\"request\":{\"actions\":[" + String.join(",", actions) + "]}}";
    }

    String action(String verb, String resourceType, String resourceId, String parameters) throws Exception {
        return action(verb, resourceType, resourceId, parameters, Instant.now().getEpochSecond());
    }

    String action(String verb, String resourceType, String resourceId, String parameters, long timestamp)
            throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(sandbox.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String message = timestamp + sandbox.token() + resourceType + URN + verb;
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("actionid", URN + verb);
        action.put("resourceid", resourceId);
        action.put("resourcetype", resourceType);
        action.put("identifier", "test");
        action.put("timestamp", timestamp);
        action.put("hmac_version", "2");
        action.put("hmac", Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8))));
        action.put("parameters", JSON.readTree(parameters));
        return JSON.writeValueAsString(action);
    }
}

package io.github.onoffice4j.sandbox.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request whose structure is right, in the order in which the server checks it.
 *
 * @param token the token, not yet checked
 * @param actions the actions
 */
record Envelope(String token, List<Action> actions) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Envelope read(byte[] body) throws EnvelopeException {
        JsonNode root = parse(body);
        JsonNode token = root.path("token");
        if (!token.isTextual()) {
            throw new EnvelopeException(13, "Missing or invalid element: token");
        }
        JsonNode request = root.path("request");
        if (!request.isObject()) {
            throw new EnvelopeException(14, "Missing or invalid element: request");
        }
        JsonNode actions = request.path("actions");
        if (!actions.isContainerNode() || actions.isEmpty()) {
            throw new EnvelopeException(15, "Missing or invalid element: actions");
        }
        List<Action> read = new ArrayList<>();
        for (JsonNode action : actions) {
            read.add(action(action));
        }
        return new Envelope(token.asText(), List.copyOf(read));
    }

    private static JsonNode parse(byte[] body) throws EnvelopeException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new EnvelopeException(7, "malformed UTF-8 characters, possibly incorrectly encoded");
        }
        if (text.isBlank()) {
            throw new EnvelopeException(9, "Empty request");
        }
        try {
            JsonNode root = JSON.readTree(text);
            if (root != null && root.isObject()) {
                return root;
            }
        } catch (JsonProcessingException e) {
            throw new EnvelopeException(4, "Invalid or malformed JSON");
        }
        throw new EnvelopeException(4, "Invalid or malformed JSON");
    }

    private static Action action(JsonNode action) throws EnvelopeException {
        if (!action.isObject()) {
            throw new EnvelopeException(247, "Missing or invalid element: action");
        }
        if (!action.path("actionid").isTextual()) {
            throw new EnvelopeException(16, "Missing or invalid attribute: actionid");
        }
        if (action.path("actionid").asText().isEmpty()) {
            throw new EnvelopeException(17, "Empty attribute: actionid");
        }
        if (!action.has("resourceid")) {
            throw new EnvelopeException(18, "Missing or invalid attribute: resourceid");
        }
        if (!action.has("resourcetype")) {
            throw new EnvelopeException(19, "Missing or invalid attribute: resourcetype");
        }
        return new Action(
                action.path("actionid").asText(),
                text(action, "resourceid"),
                text(action, "resourcetype"),
                text(action, "identifier"),
                text(action, "timestamp"),
                text(action, "hmac"),
                !text(action, "hmac_version").equals("2"),
                parameters(action.path("parameters")));
    }

    /** PHP knows no difference between an empty map and an empty list, nor between a list and a map counted from 0. */
    private static ObjectNode parameters(JsonNode parameters) throws EnvelopeException {
        if (parameters instanceof ObjectNode object) {
            return object;
        }
        if (!parameters.isArray()) {
            throw new EnvelopeException(20, "Missing or invalid element: parameters");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < parameters.size(); i++) {
            object.set(Integer.toString(i), parameters.get(i));
        }
        return object;
    }

    private static String text(JsonNode action, String name) {
        JsonNode value = action.path(name);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}

package io.github.onoffice4j.sandbox.envelope;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request body and checks its form, in the order of the API: JSON, token, request, actions, then every action's
 * members. Thread-safe.
 */
public final class RequestParser {
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Returns the request in {@code body}, or says with the code of the API what its form lacks. */
    public ApiRequest parse(byte[] body) throws RequestRejected {
        Map<String, @Nullable Object> root = PhpValue.map(read(body));
        if (root == null || !(root.get("token") instanceof String token) || token.isEmpty()) {
            throw new RequestRejected(ApiError.MISSING_TOKEN);
        }
        Map<String, @Nullable Object> request = PhpValue.map(root.get("request"));
        if (request == null) {
            throw new RequestRejected(ApiError.MISSING_REQUEST);
        }
        List<@Nullable Object> actions = PhpValue.list(request.get("actions"));
        if (actions == null || actions.isEmpty()) {
            throw new RequestRejected(ApiError.MISSING_ACTIONS);
        }
        List<ActionRequest> parsed = new ArrayList<>(actions.size());
        for (Object action : actions) {
            parsed.add(action(PhpValue.map(action)));
        }
        return new ApiRequest(token, List.copyOf(parsed));
    }

    private @Nullable Object read(byte[] body) throws RequestRejected {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.isBlank()) {
                throw new RequestRejected(ApiError.EMPTY_REQUEST);
            }
            return json.readValue(text, Object.class);
        } catch (CharacterCodingException | JsonProcessingException malformed) {
            throw new RequestRejected(ApiError.MALFORMED_JSON);
        }
    }

    private static ActionRequest action(@Nullable Map<String, @Nullable Object> action) throws RequestRejected {
        if (action == null) {
            throw new RequestRejected(ApiError.INVALID_ACTION);
        }
        if (!(action.get("actionid") instanceof String actionId)) {
            throw new RequestRejected(ApiError.MISSING_ACTION_ID);
        }
        if (actionId.isEmpty()) {
            throw new RequestRejected(ApiError.EMPTY_ACTION_ID);
        }
        String resourceId = PhpValue.text(action.get("resourceid"));
        if (!action.containsKey("resourceid") || resourceId == null) {
            throw new RequestRejected(ApiError.MISSING_RESOURCE_ID);
        }
        String resourceType = PhpValue.text(action.get("resourcetype"));
        if (!action.containsKey("resourcetype") || resourceType == null) {
            throw new RequestRejected(ApiError.MISSING_RESOURCE_TYPE);
        }
        Map<String, @Nullable Object> parameters = PhpValue.map(action.get("parameters"));
        if (parameters == null) {
            throw new RequestRejected(ApiError.MISSING_PARAMETERS);
        }
        String identifier = PhpValue.text(action.get("identifier"));
        return new ActionRequest(
                actionId,
                resourceType,
                resourceId,
                identifier == null ? "" : identifier,
                action.get("timestamp"),
                action.get("hmac"),
                action.get("hmac_version"),
                parameters);
    }
}

package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import java.util.List;

/** The part of a list that is answered. */
public record PageRange(int limit, int offset) {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAXIMUM_LIMIT = 500;

    /**
     * Reads {@code listlimit} and {@code listoffset}; a limit the server does not grant silently becomes 20.
     *
     * @throws CallFailure if one of them is no number
     */
    public static PageRange read(JsonNode parameters) throws CallFailure {
        int limit = number(parameters, "listlimit", DEFAULT_LIMIT);
        int offset = number(parameters, "listoffset", 0);
        return new PageRange(limit < 1 || limit > MAXIMUM_LIMIT ? DEFAULT_LIMIT : limit, Math.max(0, offset));
    }

    public <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    private static int number(JsonNode parameters, String name, int otherwise) throws CallFailure {
        JsonNode value = parameters.path(name);
        if (JsonValues.isEmpty(value)) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.asText().strip());
        } catch (NumberFormatException e) {
            throw new CallFailure(294, "Invalid data type for parameter " + name);
        }
    }
}

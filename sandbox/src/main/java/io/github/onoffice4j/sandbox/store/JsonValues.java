package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes JSON as the server does: a list may come as a map with numeric keys, an empty map as an empty list. */
public final class JsonValues {

    private JsonValues() {}

    /** Returns the values of a list or of a map with numeric keys; {@code null} if it is neither. */
    public static @Nullable List<JsonNode> list(JsonNode node) {
        boolean countedMap = node.isObject() && node.propertyStream().allMatch(e -> isIndex(e.getKey()));
        if (!node.isArray() && !countedMap) {
            return null;
        }
        List<JsonNode> values = new ArrayList<>();
        node.forEach(values::add);
        return values;
    }

    /** Tells whether there is nothing: no value, null, an empty text, list or map. */
    public static boolean isEmpty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isEmpty())
                || (node.isContainerNode() && node.isEmpty());
    }

    /** Returns a text, number or flag as text, flags as 1 and 0; empty for nothing, {@code null} for a list or a map. */
    public static @Nullable String text(JsonNode node) {
        return node.isContainerNode() ? null : Operand.of(node).text();
    }

    private static boolean isIndex(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

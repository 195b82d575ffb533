package io.github.onoffice4j.sandbox.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parameters as leniently as the server does: numbers as text, flags as 0 and 1, lists as maps counted from 0. */
public record Parameters(ObjectNode node) {

    /** Tells whether there is a parameter, be it {@code null}. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** Returns a flag; one that is missing is off. */
    public boolean flag(String name) {
        JsonNode value = node.path(name);
        return value.isTextual()
                ? value.asText().equals("1") || value.asText().equals("true")
                : value.isNumber() ? value.asInt() != 0 : value.asBoolean(false);
    }

    /** Returns a text, or {@code null} if there is none. */
    public @Nullable String text(String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** Returns a number, or the fallback if there is none. */
    public long number(String name, long fallback) {
        return node.path(name).asLong(fallback);
    }

    /** Returns the texts of a list; a list may come as a map counted from 0, and a single text counts as a list of one. */
    public List<String> texts(String name) {
        JsonNode value = node.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isContainerNode()) {
            value.forEach(item -> texts.add(item.asText()));
        } else if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
            texts.add(value.asText());
        }
        return texts;
    }
}

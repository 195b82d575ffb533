package io.github.onoffice4j.generator.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file with its place.
 *
 * @param line the line it begins in, counted from 1
 * @param content a {@code Map<String, SourceValue>}, a {@code List<SourceValue>}, a text, a number, a boolean or null
 */
record SourceValue(int line, @Nullable Object content) {

    private static final int SHOWN = 40;

    /** Says what it is, for a message. */
    String describe() {
        if (content instanceof String text) {
            return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
        }
        if (content instanceof Map<?, ?>) {
            return "an object";
        }
        return content instanceof List<?> ? "a list" : String.valueOf(content);
    }
}

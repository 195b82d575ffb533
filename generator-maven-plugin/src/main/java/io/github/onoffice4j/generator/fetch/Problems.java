package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.SchemaException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with the answers to the calls of one fetch, so that all of it is told at once. Not safe for use by many
 * threads.
 */
final class Problems {

    private static final int SHOWN = 40;

    private final Set<String> problems = new LinkedHashSet<>();

    void expected(String expected, WireValue found) {
        problems.add(found.path() + ": expected " + expected + ", found " + describe(found.raw()));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Ends the reading of the answers.
     *
     * @throws SchemaException if there were problems, with all of them
     */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new SchemaException(
                    "The server's answer does not have the form that the onOffice API documents; nothing was generated."
                            + " Check that goal parameter <baseUrl> names an onOffice server. Found, each by the resource"
                            + " type of the call and the path in its answer:",
                    List.copyOf(problems));
        }
    }

    private static String describe(@Nullable Object value) {
        if (value instanceof String text) {
            return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return value instanceof List<?> list ? (list.isEmpty() ? "[]" : "a list") : String.valueOf(value);
    }
}

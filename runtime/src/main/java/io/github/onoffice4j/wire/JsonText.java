package io.github.onoffice4j.wire;

import org.jspecify.annotations.Nullable;

/** Writes values as JSON text. */
public final class JsonText {

    private JsonText() {}

    /**
     * Returns a value as JSON.
     *
     * @param value a text, number, boolean, {@code null}, or a list or map of these
     * @return the text, all of it ASCII
     */
    public static String of(@Nullable Object value) {
        return PhpJson.encode(value);
    }
}

package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import org.jspecify.annotations.Nullable;

/** Reads a parameter that names a language by three upper-case letters. */
public final class Language {
    /** The main language of the tenant. */
    public static final String GERMAN = "DEU";

    private Language() {}

    /** Returns the language in {@code sent}, German when absent or empty. */
    public static String of(@Nullable Object sent) {
        if (sent == null || "".equals(sent)) {
            return GERMAN;
        }
        if (!(sent instanceof String text) || !text.matches("[A-Z]{3}")) {
            throw new ActionFailure(ApiError.INVALID_LANGUAGE);
        }
        return text;
    }
}

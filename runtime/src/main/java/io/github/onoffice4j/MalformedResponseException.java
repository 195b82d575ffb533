package io.github.onoffice4j;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the answer does not have the form that the API documents: HTML instead of JSON, a text cut off, results missing.
 *
 * <p>See "Response" in the onOffice API documentation. What it says never changes, so that many threads may read it.
 */
public final class MalformedResponseException extends OnOfficeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception; for operations of an application's own, which decode results themselves.
     *
     * @param message what was expected, what was found, and where
     */
    public MalformedResponseException(String message) {
        this(message, null);
    }

    MalformedResponseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

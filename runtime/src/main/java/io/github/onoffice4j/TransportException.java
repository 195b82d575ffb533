package io.github.onoffice4j;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when no answer of the API came: the server cannot be reached, is too slow, or answers with an HTTP error. Nothing was
 * executed, or the call was one that changes nothing.
 *
 * <p>What it says never changes, so that many threads may read it.
 */
public final class TransportException extends OnOfficeException {

    private static final long serialVersionUID = 1L;

    TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.github.onoffice4j;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the connection failed after a call that changes something had been sent: it may have been executed or not. Read the
 * record before you try again.
 *
 * <p>What it says never changes, so that many threads may read it.
 */
public final class OutcomeUnknownException extends OnOfficeException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

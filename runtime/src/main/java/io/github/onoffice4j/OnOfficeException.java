package io.github.onoffice4j;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call of the API fails; what its message says is meant for people, what they can do included.
 *
 * <p>No message ever holds a secret. See "Error codes" in the onOffice API documentation. What it says never changes, so that many
 * threads may read it.
 */
public abstract sealed class OnOfficeException extends RuntimeException
        permits TransportException,
                AuthenticationException,
                ActionException,
                OutcomeUnknownException,
                MalformedResponseException {

    private static final long serialVersionUID = 1L;

    OnOfficeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.github.onoffice4j.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says at which point a request failed, which decides whether something may have been executed. */
public final class WireException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The point at which a request failed. */
    public enum Stage {
        /** Before anything was sent: nothing was executed. */
        NOT_SENT,
        /** After something was sent, and no answer came. */
        NO_ANSWER,
        /** The server, or one before it, refused the request by its HTTP status, below 500: nothing was executed. */
        REFUSED,
        /** The server, or one before it, failed with an HTTP status of 500 or above. */
        SERVER_FAILED,
        /** The server answered, but not in the form of the API. */
        MALFORMED
    }

    private final Stage stage;

    WireException(Stage stage, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.stage = stage;
    }

    /** Returns the point at which the request failed. */
    public Stage stage() {
        return stage;
    }
}

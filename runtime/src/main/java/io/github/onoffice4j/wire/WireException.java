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
        /** The server answered with an HTTP status of failure. */
        HTTP_STATUS,
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

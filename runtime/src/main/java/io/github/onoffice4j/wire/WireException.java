package io.github.onoffice4j.wire;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says at which point a request failed, which decides whether something may have been executed. */
public final class WireException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The point at which a request failed. */
    public enum Stage {
        /** Before anything was sent: nothing was executed. */
        NOT_SENT(false, "The server cannot be reached. "),
        /** Cancelled before anything was sent: nothing was executed. */
        CANCELLED(false, ""),
        /** After something was sent, and no answer came. */
        NO_ANSWER(true, "No answer came. "),
        /** After something was sent, and the time for the whole exchange was over. */
        TIMED_OUT(true, "No answer came. "),
        /** The server, or one before it, refused the request by its HTTP status, below 500: nothing was executed. */
        REFUSED(false, ""),
        /** The server, or one before it, failed with an HTTP status of 500 or above. */
        SERVER_FAILED(true, ""),
        /** The server answered, but not in the form of the API. */
        MALFORMED(true, "");

        private final boolean mayHaveRun;
        private final String explanation;

        Stage(boolean mayHaveRun, String explanation) {
            this.mayHaveRun = mayHaveRun;
            this.explanation = explanation;
        }

        /** Tells whether something may have been executed. */
        public boolean mayHaveRun() {
            return mayHaveRun;
        }

        /** Returns a sentence and a blank to put before what happened; empty where that says enough. */
        public String explanation() {
            return explanation;
        }
    }

    /** The HTTP status by which a server asks for a slower pace. */
    public static final int TOO_MANY_REQUESTS = 429;

    private final Stage stage;
    private final int httpStatus;
    private final transient @Nullable Duration retryAfter;

    WireException(Stage stage, String message, @Nullable Throwable cause) {
        this(stage, 0, null, message, cause);
    }

    WireException(
            Stage stage, int httpStatus, @Nullable Duration retryAfter, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.stage = stage;
        this.httpStatus = httpStatus;
        this.retryAfter = retryAfter;
    }

    /** Returns the failure of a request that was cancelled in time. */
    public static WireException cancelled() {
        return notSent("The call was cancelled before it was sent");
    }

    /** Returns the failure of a request that is not sent on purpose. */
    public static WireException notSent(String reason) {
        return new WireException(Stage.CANCELLED, reason, null);
    }

    /** Returns the point at which the request failed. */
    public Stage stage() {
        return stage;
    }

    /** Returns the HTTP status of the answer, 0 if none came. */
    public int httpStatus() {
        return httpStatus;
    }

    /** Returns how long the server asks to wait before the next attempt, if it does. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}

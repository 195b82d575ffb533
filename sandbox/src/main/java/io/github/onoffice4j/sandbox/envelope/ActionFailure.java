package io.github.onoffice4j.sandbox.envelope;

/** Ends one action with an error; the other actions of the request go on. */
public final class ActionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** Ends the action with {@code error}, its text filled with {@code names}. */
    public ActionFailure(ApiError error, Object... names) {
        super(error.message(names), null, false, false);
        this.code = error.code();
    }

    /** Returns the number of the error. */
    public int code() {
        return code;
    }

    /** Returns the text of the error. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

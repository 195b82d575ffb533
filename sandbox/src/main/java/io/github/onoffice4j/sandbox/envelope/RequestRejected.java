package io.github.onoffice4j.sandbox.envelope;

/** Ends the whole request: it could not be understood, or its token is unknown. */
public final class RequestRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final ApiError error;

    RequestRejected(ApiError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    /** Returns why. */
    public ApiError error() {
        return error;
    }
}

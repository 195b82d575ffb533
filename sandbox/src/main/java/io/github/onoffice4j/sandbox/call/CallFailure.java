package io.github.onoffice4j.sandbox.call;

/** A call that failed with one of the documented codes; nothing of it was done. */
public final class CallFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    public CallFailure(int code, String message) {
        super(message);
        this.code = code;
    }

    public int code() {
        return code;
    }
}

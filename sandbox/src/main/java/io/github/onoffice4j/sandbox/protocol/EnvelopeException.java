package io.github.onoffice4j.sandbox.protocol;

/** A request that is refused as a whole, with the code and the text of the server. */
final class EnvelopeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    EnvelopeException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}

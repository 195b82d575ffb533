package io.github.onoffice4j.generator.output;

/** Files could not be written, or must not be; the message says which, why and what to do. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message cause and cure
     */
    public OutputException(String message) {
        super(message);
    }

    /**
     * Makes an exception that has another one as its cause.
     *
     * @param message cause and cure
     * @param cause what the file system said
     */
    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.github.onoffice4j;

/**
 * Thrown when onOffice does not accept the credentials or the signature; nothing was done.
 *
 * <p>See "Error codes" in the onOffice API documentation. What it says never changes, so that many threads may read it.
 */
public final class AuthenticationException extends OnOfficeException {

    private static final long serialVersionUID = 1L;

    /** The number of the error. */
    private final int code;

    /** Action, resource type and id, of several actions if the request was refused as a whole. */
    private final String action;

    AuthenticationException(String message, int code, String action) {
        super(message, null);
        this.code = code;
        this.action = action;
    }

    /**
     * Returns the code of the error.
     *
     * @return the code as a constant; {@link ErrorCode#UNRECOGNIZED} for one this version does not know
     */
    public ErrorCode errorCode() {
        return ErrorCode.of(code);
    }

    /**
     * Returns the number of the error.
     *
     * @return the number as the server sent it
     */
    public int code() {
        return code;
    }

    /**
     * Returns the action that was refused.
     *
     * @return action, resource type and id, such as {@code modify estate 4711}; of the first few actions, with commas between them,
     *     if the request was refused as a whole
     */
    public String action() {
        return action;
    }
}

package io.github.onoffice4j;

/** Thrown when onOffice does not accept the credentials or the signature. */
public final class AuthenticationException extends OnOfficeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    AuthenticationException(int code, String message) {
        super(message, null);
        this.code = code;
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
}

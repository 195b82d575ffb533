package io.github.onoffice4j.wire;

/**
 * The status of a request or an action.
 *
 * @param code 200, 400 or 500 at request level; actions have none
 * @param errorCode 0, or what went wrong; {@value #UNSAID} if the server does not say
 * @param message the server's text, possibly empty
 */
public record WireStatus(int code, int errorCode, String message) {

    /** The code of a status that does not say one. */
    static final int SERVER_ERROR = 500;

    /** The error code of a status that does not say one. */
    public static final int UNSAID = -1;

    /** The status of a success. */
    public static final WireStatus OK = new WireStatus(200, 0, "OK");

    /** The status where there is none. */
    static final WireStatus MISSING = new WireStatus(SERVER_ERROR, UNSAID, "");

    /** Tells whether the status of a request, which has a code, speaks of a failure. */
    public boolean isRequestFailure() {
        return code >= 300 || isActionFailure();
    }

    /** Tells whether the status of an action, which has no code, speaks of a failure. */
    public boolean isActionFailure() {
        return errorCode != 0;
    }
}

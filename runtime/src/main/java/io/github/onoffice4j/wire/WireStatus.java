package io.github.onoffice4j.wire;

/**
 * The status of a request or an action.
 *
 * @param code 200, 400 or 500 at request level; actions have none
 * @param errorCode 0, or what went wrong
 * @param message the server's text, possibly empty
 */
public record WireStatus(int code, int errorCode, String message) {

    /** The code of a status that does not say one. */
    static final int SERVER_ERROR = 500;

    /** Tells whether the status of a request, which has a code, speaks of a failure. */
    public boolean isRequestFailure() {
        return code >= 300 || errorCode > 0;
    }
}

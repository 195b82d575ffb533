package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.envelope.ApiError;

/**
 * What the request level of an answer says when one of its actions has failed. The action's own status names the cause
 * in all of them; the API has been seen answering in each way, so a client must understand all three. Immutable.
 */
public enum ErrorLevel {
    /** Code 500 with errorcode 97, "Error in action", as the onOffice API documentation has it. The default. */
    A,
    /** Code 500 with the errorcode and message of the first action that failed. */
    B,
    /** Code 200 with errorcode 0, as if nothing had failed. */
    C;

    /** Returns the request level's status, given that of the first action that failed. */
    Status requestStatus(Status firstFailed) {
        return switch (this) {
            case A -> new Status(500, ApiError.ERROR_IN_ACTION.code(), ApiError.ERROR_IN_ACTION.message());
            case B -> new Status(500, firstFailed.errorcode(), firstFailed.message());
            case C -> Status.OK;
        };
    }
}

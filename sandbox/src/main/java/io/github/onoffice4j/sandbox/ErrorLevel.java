package io.github.onoffice4j.sandbox;

/**
 * What the status of a request says when one of its actions failed; the real server was seen to do all three.
 *
 * <p>The status of the action names the cause whatever the level.
 */
public enum ErrorLevel {
    /** Code 500 and error 97, "Error in action": as documented. */
    A,
    /** Code 500 and the error of the action. */
    B,
    /** Code 200 and no error. */
    C
}

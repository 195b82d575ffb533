package io.github.onoffice4j;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when onOffice refuses an action, or fails to carry it out; nothing of it was done.
 *
 * <p>See "Error codes" in the onOffice API documentation. What it says never changes, so that many threads may read it.
 */
public final class ActionException extends OnOfficeException {

    private static final long serialVersionUID = 1L;

    /** The number of the error. */
    private final int code;

    /** The server's own message, possibly empty. */
    private final String serverMessage;

    /** Action, resource type and id. */
    private final String action;

    /** The resource type of the action. */
    private final String resourceType;

    /** The technical name of the field, if the server names one. */
    private final @Nullable String field;

    ActionException(
            String message,
            int code,
            String serverMessage,
            String action,
            String resourceType,
            @Nullable String field) {
        super(message, null);
        this.code = code;
        this.serverMessage = serverMessage;
        this.action = action;
        this.resourceType = resourceType;
        this.field = field;
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
     * Returns the server's own message, whose wording differs between versions.
     *
     * @return the message, possibly empty
     */
    public String serverMessage() {
        return serverMessage;
    }

    /**
     * Returns the action that failed.
     *
     * @return action, resource type and id, such as {@code modify estate 4711}
     */
    public String action() {
        return action;
    }

    /**
     * Returns the resource type of the action that failed, mostly the id of a module.
     *
     * @return the type, such as {@code estate}
     */
    public String resourceType() {
        return resourceType;
    }

    /**
     * Returns the field that the server complains of.
     *
     * @return the technical name; empty if the message names none
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * Returns what usually helps.
     *
     * @return a sentence without its final stop, empty where there is no usual cause
     */
    public String hint() {
        return errorCode().hint();
    }
}

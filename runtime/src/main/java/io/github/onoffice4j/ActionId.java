package io.github.onoffice4j;

import java.util.Locale;

/**
 * What an action does; see "Request" in the onOffice API documentation.
 *
 * <p>Immutable and safe for use by many threads.
 */
public enum ActionId {
    /** Reads records. */
    READ,
    /** Asks for information. */
    GET,
    /** Creates a record. */
    CREATE,
    /** Changes a record. */
    MODIFY,
    /** Deletes a record. */
    DELETE,
    /** Runs an operation. */
    DO;

    private final String urn = "urn:onoffice-de-ns:smart:2.5:smartml:action:" + name().toLowerCase(Locale.ROOT);

    /**
     * Returns the identifier of the action on the wire.
     *
     * @return the urn
     */
    public String urn() {
        return urn;
    }

    /**
     * Tells whether the action changes nothing, so that it may be repeated.
     *
     * @return {@code true} for {@link #READ} and {@link #GET}
     */
    public boolean isReadOnly() {
        return this == READ || this == GET;
    }
}

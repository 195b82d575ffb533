package io.github.onoffice4j.call;

/**
 * One of the values that a parameter of a call can have, whatever the tenant; implemented by generated enums.
 *
 * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public interface ParameterChoice {

    /**
     * Returns the value as the API spells it.
     *
     * @return the key
     */
    String key();
}

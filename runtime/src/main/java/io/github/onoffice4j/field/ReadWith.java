package io.github.onoffice4j.field;

import java.util.Objects;

/**
 * A parameter that the read call needs for a field to be read, or to be read in the form its kind expects.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param parameter the name of the parameter
 * @param value its value: a text or a flag
 * @param asked whether the field is asked for by its name too; if not, it comes because of the parameter alone
 */
public record ReadWith(String parameter, Object value, boolean asked) {

    /**
     * Makes the parameter.
     *
     * @param parameter the name
     * @param value the value
     * @param asked whether the field is asked for too
     */
    public ReadWith {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
    }
}

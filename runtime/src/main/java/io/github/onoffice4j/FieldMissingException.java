package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;

/**
 * Thrown when a field is read from a record of a tenant that no longer has the field, after the query was answered without it.
 *
 * <p>That is what {@code missingFields(SKIP)} of the client's builder permits. See "Error codes" in the onOffice API documentation.
 * What it says never changes, so that many threads may read it.
 */
public final class FieldMissingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Class and constant of the field. */
    private final String constant;

    FieldMissingException(Field<?, ?> field) {
        super("The tenant no longer has the field " + field.constant() + " (" + field.label()
                + "), so that it was read without it. Ask the tenant to activate it, or generate the model again:"
                + " for field " + field);
        this.constant = field.constant();
    }

    /**
     * Returns the constant of the field.
     *
     * @return class and constant, such as {@code Estate.KAUFPREIS}
     */
    public String constant() {
        return constant;
    }
}

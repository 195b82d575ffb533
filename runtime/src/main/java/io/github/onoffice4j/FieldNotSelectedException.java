package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;

/**
 * Thrown when a field is read from a record of a query that had not selected it.
 *
 * <p>What it says never changes, so that many threads may read it.
 */
public final class FieldNotSelectedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Class and constant of the field. */
    private final String constant;

    FieldNotSelectedException(Field<?, ?> field) {
        super("The field was not read: add " + field.constant() + " to select(...) of the query, for field " + field);
        this.constant = field.constant();
    }

    /**
     * Returns the constant to add to the query's selection.
     *
     * @return class and constant, such as {@code Estate.KAUFPREIS}
     */
    public String constant() {
        return constant;
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;

/**
 * Thrown when a field is read that holds a select value the generated model does not know, by a client that was told to fail on
 * those.
 *
 * <p>See "Field configuration" in the onOffice API documentation. What it says never changes, so that many threads may read it.
 */
public final class UnknownValueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The key of the value. */
    private final String key;

    /** The number of the record. */
    private final long recordId;

    UnknownValueException(Field<?, ?> field, String key, long recordId) {
        super("The model does not know the value \"" + key
                + "\", which the tenant has added since it was generated. Generate"
                + " the model again, or keep such values by unknownValues(KEEP): for field " + field + " of record "
                + recordId);
        this.key = key;
        this.recordId = recordId;
    }

    /**
     * Returns the key of the value.
     *
     * @return the key as on the wire
     */
    public String key() {
        return key;
    }

    /**
     * Returns the number of the record that holds the value.
     *
     * @return the record id
     */
    public long recordId() {
        return recordId;
    }
}

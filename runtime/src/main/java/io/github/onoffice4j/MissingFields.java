package io.github.onoffice4j;

/**
 * What a read does when the tenant no longer has a field that the generated model has.
 *
 * <p>See "Error codes" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public enum MissingFields {
    /** It fails with an {@link ActionException} that names the field, its constant and its label. */
    FAIL,
    /**
     * It is sent again without the field; the listeners are told, and reading the field from a record throws a
     * {@link FieldMissingException}. Only a field that is selected can be done without: conditions and orders need theirs.
     */
    SKIP
}

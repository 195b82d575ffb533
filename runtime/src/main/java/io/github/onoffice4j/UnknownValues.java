package io.github.onoffice4j;

/**
 * What happens when a record holds a select value that the generated model does not know.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public enum UnknownValues {
    /** It reads as {@code UNRECOGNIZED}; the listeners are told once for each field and key. Edits keep it. */
    KEEP,
    /** Reading the field throws an {@link UnknownValueException}; {@code raw} still has the key. */
    FAIL
}

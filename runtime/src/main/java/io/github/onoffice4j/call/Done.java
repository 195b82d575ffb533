package io.github.onoffice4j.call;

/**
 * The result of a call that answers with nothing but that it was carried out.
 *
 * <p>See "Response" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public enum Done {
    /** The call was carried out. */
    DONE
}

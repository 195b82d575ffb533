package io.github.onoffice4j;

/**
 * The schemes by which actions are signed; see "Signature" in the onOffice API documentation.
 *
 * <p>Immutable and safe for use by many threads.
 */
public enum HmacVersion {
    /**
     * MD5 over the parameters and the rest of the action; still accepted by the server. Numbers with a fraction are sent as text,
     * because the server rounds them before it checks the signature.
     */
    V1,
    /** SHA-256 over timestamp, token, resource type and action; what new clients use. */
    V2
}

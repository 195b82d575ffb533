package io.github.onoffice4j.generator.output;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short text that is the same for the same contents and another one for others: SHA-256 in hexadecimal digits.
 *
 * <p>Not safe for use by many threads.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    /** Makes the fingerprint of nothing yet. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the fingerprint of one text.
     *
     * @param text any text, halves of surrogate pairs included
     */
    public static String of(String text) {
        return new Fingerprint().add(text).value();
    }

    /**
     * Returns the fingerprint of one file's bytes.
     *
     * @param bytes the bytes
     */
    public static String of(byte[] bytes) {
        return new Fingerprint().add(bytes).value();
    }

    /**
     * Adds a text; two texts and both as one have different fingerprints.
     *
     * @param text any text, halves of surrogate pairs included
     * @return this
     */
    public Fingerprint add(String text) {
        // Not by a charset: it would make one character of every half of a surrogate pair.
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
        bytes.asCharBuffer().put(text);
        return add(bytes.array());
    }

    /**
     * Adds bytes; two arrays and both as one have different fingerprints.
     *
     * @param bytes the bytes
     * @return this
     */
    public Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Returns the fingerprint of what was added, and begins anew. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

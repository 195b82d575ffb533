package io.github.onoffice4j.generator.name;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A short text made from a key and nothing else, by which names that clash are told apart. */
final class KeyHash {

    /** Digits that are enough for the handful of keys that clash. */
    static final int SHORT = 6;

    /** Digits that tell any two keys apart. */
    static final int LONG = 40;

    private KeyHash() {}

    static String of(String key, int digits) {
        // Not through a charset: it would make all halves of surrogate pairs the same question mark.
        ByteBuffer bytes = ByteBuffer.allocate(key.length() * Character.BYTES);
        bytes.asCharBuffer().put(key);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(hash).substring(0, digits).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

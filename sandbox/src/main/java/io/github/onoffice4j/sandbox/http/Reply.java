package io.github.onoffice4j.sandbox.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back over the connection, and how. Immutable.
 *
 * @param status the HTTP status; {@link #DROPPED} closes the connection without a word
 * @param headers added to those of every answer
 * @param body what it says
 * @param blanks number of blanks sent before the body
 * @param compression when it is compressed
 * @param isTruncated whether the connection is closed after half of it
 * @param pause between any two bytes, zero for none
 */
public record Reply(
        int status,
        Map<String, String> headers,
        Body body,
        long blanks,
        Compression compression,
        boolean isTruncated,
        Duration pause) {
    /** The status of a reply that is none. */
    public static final int DROPPED = 0;

    /** When a body is compressed. */
    public enum Compression {
        /** For clients that announce gzip. */
        WHEN_ANNOUNCED,
        /** For every client. */
        ALWAYS,
        /** For none. */
        NEVER
    }

    /** Returns a good answer of JSON text. */
    public static Reply json(Body json) {
        return of(200, "application/json; charset=utf-8", json);
    }

    /** Returns an answer of other text. */
    public static Reply text(int status, String mediaType, String text) {
        return of(status, mediaType + "; charset=utf-8", Body.of(text));
    }

    /** Returns an answer of whatever kind. */
    public static Reply of(int status, String contentType, Body body) {
        return new Reply(
                status, Map.of("Content-Type", contentType), body, 0, Compression.WHEN_ANNOUNCED, false, Duration.ZERO);
    }

    /** Returns a connection closed without an answer. */
    public static Reply dropped() {
        return text(DROPPED, "text/plain", "");
    }

    /** Returns this reply with one more header. */
    public Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, Map.copyOf(more), body, blanks, compression, isTruncated, pause);
    }

    /** Returns this reply after a number of blanks. */
    public Reply withBlanks(long number) {
        return new Reply(status, headers, body, number, compression, isTruncated, pause);
    }

    /** Returns this reply, compressed or not. */
    public Reply with(Compression other) {
        return new Reply(status, headers, body, blanks, other, isTruncated, pause);
    }

    /** Returns the first half of this reply. */
    public Reply truncated() {
        return new Reply(status, headers, body, blanks, compression, true, pause);
    }

    /** Returns this reply byte by byte. */
    public Reply slow(Duration between) {
        return new Reply(status, headers, body, blanks, compression, isTruncated, between);
    }
}

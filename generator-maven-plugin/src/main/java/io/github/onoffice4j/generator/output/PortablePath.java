package io.github.onoffice4j.generator.output;

import java.util.regex.Pattern;

/** The form of a path that stays in the output folder and means the same on every system: {@code com/acme/Estate.java}. */
final class PortablePath {

    private static final String SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\\\:*?\"<>|\\p{Cntrl}]+";
    private static final Pattern FORM = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*");

    private PortablePath() {}

    /** Tells whether a path is relative, goes through no parent folder, and has characters that every system takes. */
    static boolean isOne(String path) {
        return FORM.matcher(path).matches();
    }
}

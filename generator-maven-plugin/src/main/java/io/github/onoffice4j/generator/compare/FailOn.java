package io.github.onoffice4j.generator.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** From which severity on changes fail a build. */
public enum FailOn {
    /** Only breaking changes do. */
    BREAKING,
    /** Breaking and compatible changes do, so that nothing new goes unnoticed. */
    COMPATIBLE,
    /** Every change does. */
    COSMETIC,
    /** None does. */
    NEVER;

    /**
     * Reads a choice as a build writes it.
     *
     * @param text the name in any case, such as {@code breaking}
     * @throws IllegalArgumentException if the text is none of the names
     */
    public static FailOn of(String text) {
        for (FailOn choice : values()) {
            if (choice.name().equalsIgnoreCase(text.trim())) {
                return choice;
            }
        }
        String names = Arrays.stream(values())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("\"" + text + "\" is none of " + names + ", in goal parameter <failOn>");
    }

    /**
     * Tells whether a change of this severity fails the build.
     *
     * @param severity the severity of the change
     */
    public boolean includes(Severity severity) {
        return switch (this) {
            case BREAKING -> severity == Severity.BREAKING;
            case COMPATIBLE -> severity != Severity.COSMETIC;
            case COSMETIC -> true;
            case NEVER -> false;
        };
    }
}

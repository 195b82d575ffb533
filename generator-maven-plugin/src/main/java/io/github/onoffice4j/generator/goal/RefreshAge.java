package io.github.onoffice4j.generator.goal;

import java.time.DateTimeException;
import java.time.Duration;

/** Reads the age from which a fetched schema is fetched again. */
final class RefreshAge {

    private RefreshAge() {}

    /**
     * Reads it.
     *
     * @param parameter what the goal parameter says
     * @throws IllegalArgumentException if it is no duration, or less than none
     */
    static Duration of(String parameter) {
        try {
            Duration age = Duration.parse(parameter.trim());
            if (!age.isNegative()) {
                return age;
            }
        } catch (DateTimeException e) {
            // The same message says what is expected.
        }
        throw new IllegalArgumentException(
                "\"" + parameter + "\" is no duration such as P1D (one day), PT4H (four hours) or"
                        + " PT0S (in every build), in goal parameter <refreshAfter>");
    }
}

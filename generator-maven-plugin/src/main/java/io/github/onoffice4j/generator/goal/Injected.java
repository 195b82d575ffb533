package io.github.onoffice4j.generator.goal;

import org.jspecify.annotations.Nullable;

/** What Maven sets before it runs a goal. */
final class Injected {

    private Injected() {}

    static <T> T value(@Nullable T value, String parameter) {
        if (value == null) {
            throw new IllegalStateException("Maven has not given the parameter " + parameter);
        }
        return value;
    }
}

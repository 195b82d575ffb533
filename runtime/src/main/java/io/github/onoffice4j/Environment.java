package io.github.onoffice4j;

import java.util.Optional;

/** Settings from outside: a system property first, then an environment variable. */
final class Environment {

    private Environment() {}

    static Optional<String> find(String property, String variable) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            value = System.getenv(variable);
        }
        return Optional.ofNullable(value).map(String::trim).filter(text -> !text.isEmpty());
    }
}

package io.github.onoffice4j.generator.name;

import java.util.Map;

/** Looks names up that a scope has given. */
final class NamesByKey {

    private NamesByKey() {}

    static String get(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("No name was given to the key " + key);
        }
        return name;
    }
}

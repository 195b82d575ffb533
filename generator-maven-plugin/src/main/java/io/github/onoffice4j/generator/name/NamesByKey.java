package io.github.onoffice4j.generator.name;

import java.util.Map;

/** Looks names up that a scope has given. */
final class NamesByKey {

    private NamesByKey() {}

    static <K, N> N get(Map<K, N> names, K key) {
        N name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("No name was given: for " + key);
        }
        return name;
    }
}

package io.github.onoffice4j.generator.schema;

import org.jspecify.annotations.Nullable;

/**
 * One permitted value of a single- or multiselect. Immutable.
 *
 * @param key what the API sends and expects; may be empty, a number, or hold blanks and symbols
 * @param labels the texts shown to people
 * @param parent key of the permitted value above it, where the tenant has levels; null for a value at the top
 */
public record SelectValue(
        String key, Labels labels, @Nullable String parent) {

    /**
     * Makes a value at the top.
     *
     * @param key what the API sends and expects
     * @param labels the texts shown to people
     */
    public SelectValue(String key, Labels labels) {
        this(key, labels, null);
    }
}

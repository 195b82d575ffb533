package io.github.onoffice4j.generator.schema;

import org.jspecify.annotations.Nullable;

/**
 * One value of a single- or multiselect. Immutable.
 *
 * @param key what the API sends and expects; may be empty, a number, or hold blanks and symbols
 * @param labels the texts shown to people
 * @param parent key of the value above it, where the tenant has levels; null for a value at the top
 * @param active whether it is permitted; one that an administrator has switched off may still be held by records, and only
 *     those of multiselects are known
 */
public record SelectValue(
        String key, Labels labels, @Nullable String parent, boolean active) {

    /**
     * Makes a permitted value at the top.
     *
     * @param key what the API sends and expects
     * @param labels the texts shown to people
     */
    public SelectValue(String key, Labels labels) {
        this(key, labels, null, true);
    }

    /**
     * Returns this value with other labels.
     *
     * @param others the texts shown to people
     */
    public SelectValue withLabels(Labels others) {
        return new SelectValue(key, others, parent, active);
    }
}

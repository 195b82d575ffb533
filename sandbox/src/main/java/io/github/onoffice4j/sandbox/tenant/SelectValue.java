package io.github.onoffice4j.sandbox.tenant;

import org.jspecify.annotations.Nullable;

/**
 * One permitted value of a select field.
 *
 * @param key what is stored and sent
 * @param labels what people see
 * @param parent key of the value above it, null for one at the top
 */
public record SelectValue(
        String key, Labels labels, @Nullable String parent) {}

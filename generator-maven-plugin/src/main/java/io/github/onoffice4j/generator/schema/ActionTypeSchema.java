package io.github.onoffice4j.generator.schema;

import org.jspecify.annotations.Nullable;

/**
 * One action type, valid only together with its kind. Immutable.
 *
 * @param key what the API sends and expects, such as {@code Besichtigung}
 * @param labels the texts shown to people
 * @param automatic whether the system sets it, so that it is hidden unless asked for
 * @param databaseId the number a task's field {@code Art} takes; null unless the kind is {@code Aufgabe}
 */
public record ActionTypeSchema(
        String key,
        Labels labels,
        boolean automatic,
        @Nullable Integer databaseId) {}

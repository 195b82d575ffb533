package io.github.onoffice4j.sandbox.tenant;

import org.jspecify.annotations.Nullable;

/**
 * One type below an action kind.
 *
 * @param key what is stored and sent
 * @param labels what people see
 * @param automatic whether only the system itself makes it
 * @param databaseId the number tasks use for it, null for types of other kinds
 */
public record ActionType(
        String key,
        Labels labels,
        boolean automatic,
        @Nullable Integer databaseId) {}

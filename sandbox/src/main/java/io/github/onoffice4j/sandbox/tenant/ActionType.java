package io.github.onoffice4j.sandbox.tenant;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type of action; automatic ones are shown only when their kind is named. */
public record ActionType(
        String key,
        Map<String, String> labels,
        boolean automatic,
        @Nullable Integer databaseId) {}

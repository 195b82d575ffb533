package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of action with its types. */
public record ActionKind(
        String key,
        Map<String, String> labels,
        List<ActionType> types,
        @Nullable String defaultType) {}

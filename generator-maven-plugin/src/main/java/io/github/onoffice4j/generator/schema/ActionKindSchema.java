package io.github.onoffice4j.generator.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action kind of the agents log with its types. Immutable.
 *
 * @param key what the API sends and expects, such as {@code Termin}
 * @param labels the texts shown to people
 * @param types the types of this kind: first those people choose from, then the automatic ones
 * @param defaultType key of the type chosen by default; null when there is none; not always one of the types
 */
public record ActionKindSchema(
        String key,
        Labels labels,
        List<ActionTypeSchema> types,
        @Nullable String defaultType) {
    public ActionKindSchema {
        types = List.copyOf(types);
    }
}

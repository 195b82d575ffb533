package io.github.onoffice4j.generator.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the call that creates: what must be written together. Immutable.
 *
 * @param when the value, by its name on the wire, that needs others beside it; null when every record needs them
 * @param oneOf the others, of which one is enough
 * @param value the wire form that the other must have; null for any
 * @param sameValue whether the other must have the same wire form
 */
public record Companions(
        @Nullable String when, List<String> oneOf, @Nullable String value, boolean sameValue) {
    public Companions {
        oneOf = List.copyOf(oneOf);
    }
}

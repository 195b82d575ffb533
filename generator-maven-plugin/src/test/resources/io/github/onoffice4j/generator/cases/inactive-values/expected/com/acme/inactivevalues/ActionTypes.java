package com.acme.inactivevalues;

import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The tenant's action kinds, and the types of each.
 *
 * <p>A type carries its kind, so that only pairs that belong together can be written.
 */
@Generated("io.github.onoffice4j.generator")
public final class ActionTypes {
    private static final List<ActionKind> KINDS = List.of();

    private static final List<ActionType> TYPES = List.of();

    private ActionTypes() {}

    /**
     * Returns all kinds.
     *
     * @return the kinds in the tenant's order, unmodifiable
     */
    public static List<ActionKind> kinds() {
        return KINDS;
    }

    /**
     * Returns all types.
     *
     * @return the types of all kinds, unmodifiable
     */
    public static List<ActionType> types() {
        return TYPES;
    }

    /**
     * Finds a type by the keys of its kind and its own.
     *
     * @param kind the key of the kind, case-sensitive
     * @param type the key of the type, case-sensitive
     * @return the type; empty if the model has none of these keys
     */
    public static Optional<ActionType> find(String kind, String type) {
        for (ActionType candidate : TYPES) {
            if (candidate.kind().key().equals(kind) && candidate.key().equals(type)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}

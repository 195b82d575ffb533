package com.acme.hostilelabels;

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
    private static final List<ActionKind> KINDS = List.of(X_E3F2A5.KIND);

    private static final List<ActionType> TYPES = List.of(X_E3F2A5.U002A, X_E3F2A5.PLUS);

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

    /** &#42;/ &#123;&#64;code: <code>&#42;/</code>. */
    public static final class X_E3F2A5 {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("*/", OnOfficeModel.LANGUAGES, "*/ {@code");

        /** &#92;u002a/: <code>&#92;u002a/</code>. */
        public static final ActionType U002A = KIND.type("\\u002a/", "\\u002a/");

        /** &#34;+&#34;: <code>&#34;+&#34;</code>. */
        public static final ActionType PLUS = KIND.type("\"+\"", "\"+\"");

        private X_E3F2A5() {}
    }
}

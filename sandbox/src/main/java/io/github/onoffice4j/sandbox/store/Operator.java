package io.github.onoffice4j.sandbox.store;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operator of a filter. */
enum Operator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    BETWEEN,
    LIKE,
    NOT_LIKE,
    IN,
    NOT_IN;

    private static final Map<String, Operator> BY_SIGN = Map.ofEntries(
            Map.entry("=", EQUAL),
            Map.entry("is", EQUAL),
            Map.entry("!=", NOT_EQUAL),
            Map.entry("<>", NOT_EQUAL),
            Map.entry("<", LESS),
            Map.entry("<=", LESS_OR_EQUAL),
            Map.entry(">", GREATER),
            Map.entry(">=", GREATER_OR_EQUAL),
            Map.entry("between", BETWEEN),
            Map.entry("like", LIKE),
            Map.entry("not like", NOT_LIKE),
            Map.entry("in", IN),
            Map.entry("not in", NOT_IN));

    /** Finds the operator of a sign in any case, or {@code null}. */
    static @Nullable Operator of(String sign) {
        return BY_SIGN.get(sign.strip().toLowerCase(Locale.ROOT));
    }

    boolean takesList() {
        return this == BETWEEN || this == IN || this == NOT_IN;
    }

    /** Tells whether the operator compares sizes, which multiselects do not have. */
    boolean isOrdering() {
        return switch (this) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN -> true;
            default -> false;
        };
    }

    /** Returns the operator that this one negates, or itself. */
    Operator positive() {
        return switch (this) {
            case NOT_EQUAL -> EQUAL;
            case NOT_LIKE -> LIKE;
            case NOT_IN -> IN;
            default -> this;
        };
    }
}

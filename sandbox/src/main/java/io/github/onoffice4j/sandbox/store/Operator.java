package io.github.onoffice4j.sandbox.store;

import java.util.Locale;
import java.util.Optional;

/** The comparisons a filter knows (onOffice API documentation, "Filter"). */
enum Operator {
    EQUAL(true),
    NOT_EQUAL(true),
    LESS(false),
    GREATER(false),
    LESS_OR_EQUAL(false),
    GREATER_OR_EQUAL(false),
    BETWEEN(false),
    LIKE(true),
    NOT_LIKE(true),
    IN(true),
    NOT_IN(true);

    private final boolean forMultiselect;

    Operator(boolean forMultiselect) {
        this.forMultiselect = forMultiselect;
    }

    /** Returns the operator written as {@code text}, in any case. */
    static Optional<Operator> of(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Optional.ofNullable(
                switch (name) {
                    case "=", "is" -> EQUAL;
                    case "!=", "<>" -> NOT_EQUAL;
                    case "<" -> LESS;
                    case ">" -> GREATER;
                    case "<=" -> LESS_OR_EQUAL;
                    case ">=" -> GREATER_OR_EQUAL;
                    case "between" -> BETWEEN;
                    case "like" -> LIKE;
                    case "not like" -> NOT_LIKE;
                    case "in" -> IN;
                    case "not in" -> NOT_IN;
                    default -> null;
                });
    }

    /** Says whether multiselect fields can be filtered with it. */
    boolean isForMultiselect() {
        return forMultiselect;
    }

    /** Says whether it is the opposite of another one. */
    boolean isNegative() {
        return this == NOT_EQUAL || this == NOT_LIKE || this == NOT_IN;
    }
}

package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Row;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One comparison of a filter. */
record Condition(Column column, Operator operator, @Nullable Object value) implements Predicate<Row> {
    @Override
    public boolean test(Row row) {
        if (!column.isMany()) {
            return holds(operator, column.text(row));
        }
        // A set matches when one of its members does; the negative operators need all of them not to.
        List<String> members = members(row);
        return operator.isNegative()
                ? members.stream().allMatch(member -> holds(operator, member))
                : members.stream().anyMatch(member -> holds(operator, member));
    }

    private List<String> members(Row row) {
        List<String> members = column.value(row) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return members.isEmpty() ? List.of("") : members;
    }

    private boolean holds(Operator by, String stored) {
        return switch (by) {
            case EQUAL, IN -> isOneOf(stored);
            case NOT_EQUAL, NOT_IN -> !isOneOf(stored);
            case LESS -> compare(stored, value) < 0;
            case GREATER -> compare(stored, value) > 0;
            case LESS_OR_EQUAL -> compare(stored, value) <= 0;
            case GREATER_OR_EQUAL -> compare(stored, value) >= 0;
            case BETWEEN -> isBetween(stored, PhpValue.list(value));
            case LIKE -> SqlComparison.isLike(stored, value);
            case NOT_LIKE -> !SqlComparison.isLike(stored, value);
        };
    }

    private boolean isOneOf(String stored) {
        List<@Nullable Object> list = PhpValue.list(value);
        if (list == null) {
            return compare(stored, value) == 0;
        }
        return list.stream().anyMatch(element -> compare(stored, element) == 0);
    }

    private boolean isBetween(String stored, @Nullable List<@Nullable Object> bounds) {
        return bounds != null && compare(stored, bounds.get(0)) >= 0 && compare(stored, bounds.get(1)) <= 0;
    }

    private int compare(String stored, @Nullable Object sent) {
        return SqlComparison.compare(column, stored, sent);
    }
}

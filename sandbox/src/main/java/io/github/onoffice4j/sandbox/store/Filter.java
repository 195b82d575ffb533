package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code filter}: field to a list of conditions, all of which must hold. */
public final class Filter {
    private Filter() {}

    /**
     * Returns the filter in {@code sent}, which lets everything pass when empty.
     *
     * @param columns the fields of the module
     * @param sent the parameter, null when absent
     * @param unknownField makes the error for a field that cannot be filtered by
     */
    public static Predicate<Row> of(
            Columns columns, @Nullable Object sent, Function<String, ActionFailure> unknownField) {
        if (sent == null || "".equals(sent)) {
            return row -> true;
        }
        Map<String, @Nullable Object> fields = PhpValue.map(sent);
        if (fields == null) {
            throw new ActionFailure(ApiError.INVALID_FILTER, "filter");
        }
        List<Predicate<Row>> conditions = new ArrayList<>();
        fields.forEach((name, list) -> {
            Column column = columns.filterable(name).orElseThrow(() -> unknownField.apply(name));
            conditions.addAll(conditions(column, PhpValue.list(list)));
        });
        return row -> conditions.stream().allMatch(condition -> condition.test(row));
    }

    private static List<Condition> conditions(Column column, @Nullable List<@Nullable Object> list) {
        if (list == null) {
            throw new ActionFailure(ApiError.INVALID_FILTER, column.name());
        }
        return list.stream()
                .map(element -> condition(column, PhpValue.map(element)))
                .toList();
    }

    private static Condition condition(Column column, @Nullable Map<String, @Nullable Object> sent) {
        if (sent == null) {
            throw new ActionFailure(ApiError.INVALID_FILTER, column.name());
        }
        String name = String.valueOf(PhpValue.text(sent.get("op")));
        Operator operator = Operator.of(name).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_OPERATOR, name));
        if (column.type() == ColumnType.MULTI_SELECT && !operator.isForMultiselect()) {
            throw new ActionFailure(ApiError.MULTISELECT_OPERATOR);
        }
        Object value = sent.get("val");
        List<@Nullable Object> bounds = PhpValue.list(value);
        if (operator == Operator.BETWEEN && (bounds == null || bounds.size() != 2)) {
            throw new ActionFailure(ApiError.INVALID_FILTER, column.name());
        }
        return new Condition(column, operator, value);
    }
}

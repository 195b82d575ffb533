package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code filter}: fields with conditions, all of which a record must meet. */
public final class RecordFilter {

    private RecordFilter() {}

    /** Makes the failure that reports a field the filter may not name. */
    @FunctionalInterface
    public interface UnknownField {
        CallFailure named(String name);
    }

    /**
     * Reads a filter.
     *
     * @param columns the fields of the module
     * @param filter the parameter; all records meet one that is missing or empty
     * @param unknownField the failure for a field that may not be filtered by
     * @throws CallFailure if a field or an operator is unknown, or a condition has not the form it must have
     */
    public static Predicate<StoredRecord> read(Columns columns, JsonNode filter, UnknownField unknownField)
            throws CallFailure {
        List<Condition> conditions = new ArrayList<>();
        if (JsonValues.isEmpty(filter)) {
            return record -> true;
        }
        if (!filter.isObject()) {
            throw invalid("filter");
        }
        for (Map.Entry<String, JsonNode> entry : filter.properties()) {
            Column column = columns.filterable(entry.getKey());
            if (column == null) {
                throw unknownField.named(entry.getKey());
            }
            List<JsonNode> written = JsonValues.list(entry.getValue());
            if (written == null) {
                throw invalid(column.name());
            }
            for (JsonNode condition : written) {
                conditions.add(condition(column, condition));
            }
        }
        return record -> conditions.stream().allMatch(condition -> condition.test(record));
    }

    private static Condition condition(Column column, JsonNode written) throws CallFailure {
        if (!written.path("op").isTextual() || !written.has("val")) {
            throw invalid(column.name());
        }
        String sign = written.path("op").textValue();
        Operator operator = Operator.of(sign);
        if (operator == null) {
            throw new CallFailure(142, "Unknown operator: " + sign);
        }
        if (column.type() == ColumnType.KEYS && operator.isOrdering()) {
            throw new CallFailure(
                    232, "Multiselect fields can only be filtered with =, !=, like, not like, in and not in");
        }
        return operands(column, operator, written.path("val"));
    }

    private static Condition operands(Column column, Operator operator, JsonNode value) throws CallFailure {
        @Nullable List<JsonNode> several = value.isContainerNode() ? JsonValues.list(value) : List.of(value);
        if (several == null || several.stream().anyMatch(JsonNode::isContainerNode)) {
            throw invalid(column.name());
        }
        List<Operand> operands = several.stream().map(Operand::of).toList();
        if (operator == Operator.BETWEEN ? operands.size() != 2 : !operator.takesList() && operands.isEmpty()) {
            throw invalid(column.name());
        }
        if (operator.takesList() || operands.size() == 1) {
            return new Condition(column, operator, operands);
        }
        // a list was seen with != on a singleselect, and means none of them
        return switch (operator) {
            case EQUAL -> new Condition(column, Operator.IN, operands);
            case NOT_EQUAL -> new Condition(column, Operator.NOT_IN, operands);
            default -> throw invalid(column.name());
        };
    }

    private static CallFailure invalid(String field) {
        return new CallFailure(257, "Error validating the filter: " + field);
    }
}

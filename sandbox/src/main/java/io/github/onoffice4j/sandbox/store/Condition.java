package io.github.onoffice4j.sandbox.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One condition of a filter: a field, an operator and what to compare with. */
record Condition(Column column, Operator operator, List<Operand> operands) implements Predicate<StoredRecord> {

    @Override
    public boolean test(StoredRecord record) {
        Operator positive = operator.positive();
        boolean met = column.type() == ColumnType.KEYS
                ? keysMeet(positive, record.texts(column.name()))
                : textsOf(record).stream().anyMatch(text -> textMeets(positive, text));
        return (positive == operator) == met;
    }

    private List<String> textsOf(StoredRecord record) {
        if (column.type() == ColumnType.TEXTS) {
            List<String> texts = record.texts(column.name());
            return texts.isEmpty() ? List.of("") : texts;
        }
        return List.of(record.stored(column));
    }

    private boolean textMeets(Operator positive, String text) {
        return switch (positive) {
            case EQUAL -> compare(text, 0) == 0;
            case LESS -> compare(text, 0) < 0;
            case LESS_OR_EQUAL -> compare(text, 0) <= 0;
            case GREATER -> compare(text, 0) > 0;
            case GREATER_OR_EQUAL -> compare(text, 0) >= 0;
            case BETWEEN -> compare(text, 0) >= 0 && compare(text, 1) <= 0;
            case LIKE -> new LikePattern(operands.get(0).text()).matches(text);
            case IN -> operands.stream().anyMatch(operand -> SqlComparison.compare(column.type(), text, operand) == 0);
            default -> throw new AssertionError(positive);
        };
    }

    private int compare(String text, int operand) {
        return SqlComparison.compare(column.type(), text, operands.get(operand));
    }

    /** A multiselect equals a key if it is the only one, and is in a list if one of its keys is. */
    private boolean keysMeet(Operator positive, List<String> keys) {
        return switch (positive) {
            case EQUAL -> folded(keys).equals(keysOf(operands.get(0)));
            case IN -> operands.stream().anyMatch(operand -> meetsOne(keys, keysOf(operand)));
            default -> {
                LikePattern like = new LikePattern(operands.get(0).text());
                yield like.matches(StoredRecord.pipes(keys)) || keys.stream().anyMatch(like::matches);
            }
        };
    }

    private static boolean meetsOne(List<String> keys, Set<String> wanted) {
        return wanted.isEmpty() ? keys.isEmpty() : folded(keys).containsAll(wanted);
    }

    private static Set<String> keysOf(Operand operand) {
        List<String> keys = Arrays.asList(operand.text().split("\\|"));
        Set<String> folded = folded(keys);
        folded.remove("");
        return folded;
    }

    private static Set<String> folded(List<String> keys) {
        Set<String> folded = new HashSet<>();
        keys.forEach(key -> folded.add(SqlComparison.folded(key)));
        return folded;
    }
}

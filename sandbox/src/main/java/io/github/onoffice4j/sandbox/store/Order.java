package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters {@code sortby} and {@code sortorder}. Modules take one of two forms and ignore the other; equal
 * records stay in the order of their ids.
 */
public final class Order {
    /** The order without a wish: by ascending id. */
    public static final Comparator<Row> BY_ID = Comparator.comparingLong(Row::id);

    private Order() {}

    /** Returns the order of the form field to direction, {@code otherwise} when the parameter has another form. */
    public static Comparator<Row> ofMap(Columns columns, @Nullable Object sortBy, Comparator<Row> otherwise) {
        if (!(sortBy instanceof Map<?, ?> fields) || fields.isEmpty()) {
            return otherwise;
        }
        Comparator<Row> order = null;
        for (Map.Entry<?, ?> entry : fields.entrySet()) {
            Comparator<Row> next = by(columns, String.valueOf(entry.getKey()), entry.getValue());
            order = order == null ? next : order.thenComparing(next);
        }
        return order == null ? otherwise : order.thenComparing(otherwise);
    }

    /** Returns the order of the form one field and one direction, by id when the parameter has another form. */
    public static Comparator<Row> ofText(Columns columns, @Nullable Object sortBy, @Nullable Object sortOrder) {
        if (!(sortBy instanceof String field) || field.isEmpty()) {
            return BY_ID;
        }
        return by(columns, field, sortOrder).thenComparing(BY_ID);
    }

    private static Comparator<Row> by(Columns columns, String name, @Nullable Object direction) {
        Column column = columns.sortable(name).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_SORT_FIELD));
        Comparator<Row> ascending = comparator(column);
        return "DESC".equalsIgnoreCase(PhpValue.text(direction)) ? ascending.reversed() : ascending;
    }

    private static Comparator<Row> comparator(Column column) {
        if (SqlComparison.isNumeric(column.type())) {
            return byKey(row -> number(column.text(row)));
        }
        if (column.type() == ColumnType.TEXT) {
            return byKey(row -> collated(column.text(row)));
        }
        return byKey(row -> SqlComparison.fold(column.text(row)));
    }

    /** Compares by a key that is worked out once for each row, not once for each comparison. */
    private static <K extends Comparable<? super K>> Comparator<Row> byKey(Function<Row, K> key) {
        IdentityHashMap<Row, K> keys = new IdentityHashMap<>();
        return Comparator.comparing(row -> keys.computeIfAbsent(row, key));
    }

    private static BigDecimal number(String stored) {
        BigDecimal number = PhpValue.decimal(stored);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static String collated(String text) {
        String folded = SqlComparison.fold(text);
        if (folded.chars().allMatch(c -> c < 0x80)) {
            return folded;
        }
        String decomposed = Normalizer.normalize(folded, Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}", "").replace("ß", "ss");
    }
}

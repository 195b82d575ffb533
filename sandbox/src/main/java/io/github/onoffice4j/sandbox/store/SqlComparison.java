package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Dates;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares stored values with sent ones as the database does: by the field's type, text without regard to case. */
final class SqlComparison {
    private SqlComparison() {}

    /** Returns less than, equal to or greater than 0 as {@code stored} is to {@code sent}. */
    static int compare(Column column, String stored, @Nullable Object sent) {
        String text = PhpValue.text(sent);
        if (text == null) {
            text = "";
        }
        if (column.type() == ColumnType.DATE || column.type() == ColumnType.DATE_TIME) {
            return Dates.padded(stored).compareTo(Dates.padded(text));
        }
        if (isNumeric(column.type()) || sent instanceof Number || sent instanceof Boolean) {
            BigDecimal left = PhpValue.decimal(stored);
            BigDecimal right = PhpValue.decimal(text);
            if (left != null && right != null) {
                return left.compareTo(right);
            }
        }
        return fold(stored).compareTo(fold(text));
    }

    /** Says whether {@code stored} matches {@code pattern}, in which {@code %} stands for any text. */
    static boolean isLike(String stored, @Nullable Object pattern) {
        String text = PhpValue.text(pattern);
        String[] parts = fold(text == null ? "" : text).split("%", -1);
        String value = fold(stored);
        if (parts.length == 1) {
            return value.equals(parts[0]);
        }
        String last = parts[parts.length - 1];
        if (!value.startsWith(parts[0]) || !value.endsWith(last)) {
            return false;
        }
        int position = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = value.indexOf(parts[i], position);
            if (found < 0) {
                return false;
            }
            position = found + parts[i].length();
        }
        return position <= value.length() - last.length();
    }

    static boolean isNumeric(ColumnType type) {
        return type == ColumnType.INTEGER || type == ColumnType.FLOAT || type == ColumnType.BOOLEAN;
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

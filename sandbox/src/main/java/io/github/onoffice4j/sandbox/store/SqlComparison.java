package io.github.onoffice4j.sandbox.store;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares values as the server's database does: numbers by size, dates as dates whether or not a time is given, texts without
 * regard to case.
 */
final class SqlComparison {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?\\d{1,200}(\\.\\d{1,200})?)\\D*.*", Pattern.DOTALL);
    private static final String MIDNIGHT = "0000-00-00 00:00:00";

    private SqlComparison() {}

    /** Compares a stored value with the value of a filter. */
    static int compare(ColumnType type, String stored, Operand operand) {
        if (type.isNumeric() || (operand.number() && isNumber(stored))) {
            return number(stored).compareTo(number(operand.text()));
        }
        if (type.isTemporal()) {
            return moment(stored).compareTo(moment(operand.text()));
        }
        return folded(stored).compareTo(folded(operand.text()));
    }

    /** Orders stored values of a type. */
    static Comparator<String> order(ColumnType type) {
        return type.isNumeric()
                ? Comparator.comparing(SqlComparison::number)
                : Comparator.comparing(SqlComparison::folded);
    }

    /** Returns the number a text begins with, 0 if with none; {@code true} is 1. */
    static BigDecimal number(String text) {
        if (text.equalsIgnoreCase("true")) {
            return BigDecimal.ONE;
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? new BigDecimal(number.group(1)) : BigDecimal.ZERO;
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Completes a date or a time without seconds; nothing is the zero date. */
    private static String moment(String text) {
        return text.length() >= MIDNIGHT.length() ? text : text + MIDNIGHT.substring(text.length());
    }
}

package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns what a create or modify writes into what is stored. An empty text or null clears, an empty list clears a multiselect. */
public final class WrittenValue {

    private static final int CENTS = 2;
    private static final int MOST_DIGITS = 5;
    private static final int LONGEST_NUMBER = 40;

    private WrittenValue() {}

    /**
     * Takes a written value.
     *
     * @throws CallFailure if the field does not permit the key, or the value is of another type than the field
     */
    public static Object of(Column column, JsonNode written) throws CallFailure {
        if (column.type().isList()) {
            return keys(column, written);
        }
        if (column.type() == ColumnType.PARKING_LOTS) {
            return ParkingLots.read(column, written);
        }
        String text = JsonValues.text(written);
        if (text == null) {
            if (written.isArray() && written.isEmpty()) {
                return "";
            }
            throw mistyped(column);
        }
        return text.isEmpty() ? "" : text(column, text);
    }

    private static String text(Column column, String text) throws CallFailure {
        return switch (column.type()) {
            case INTEGER -> whole(column, text);
            case DECIMAL -> decimal(column, text);
            case FLAG -> flag(column, text);
            case DATE -> Moment.date(column, text);
            case DATE_TIME -> Moment.dateTime(column, text);
            case KEY -> key(column, text);
            default -> text;
        };
    }

    private static String whole(Column column, String text) throws CallFailure {
        try {
            return Long.toString(number(text).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new CallFailure(228, "Expected integer: " + column.name());
        }
    }

    private static String decimal(Column column, String text) throws CallFailure {
        try {
            BigDecimal number = number(text);
            int scale = Math.min(
                    MOST_DIGITS, Math.max(CENTS, number.stripTrailingZeros().scale()));
            return number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        } catch (NumberFormatException e) {
            throw new CallFailure(229, "Expected float: " + column.name());
        }
    }

    private static BigDecimal number(String text) {
        BigDecimal number = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text.strip());
        if (number == null || Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException("too large");
        }
        return number;
    }

    private static String flag(Column column, String text) throws CallFailure {
        return switch (text) {
            case "1", "true" -> "1";
            case "0", "false" -> "0";
            default -> throw mistyped(column);
        };
    }

    private static String key(Column column, String key) throws CallFailure {
        if (!column.permits(key)) {
            throw new CallFailure(77, "Invalid singleselect key: " + key);
        }
        return key;
    }

    private static List<String> keys(Column column, JsonNode written) throws CallFailure {
        Set<String> keys = new LinkedHashSet<>();
        for (JsonNode value : values(column, written)) {
            String key = JsonValues.text(value);
            if (key == null) {
                throw mistyped(column);
            }
            if (!column.permits(key) || key.contains("|")) {
                throw new CallFailure(76, "Invalid multiselect key: " + key);
            }
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    private static List<JsonNode> values(Column column, JsonNode written) throws CallFailure {
        if (JsonValues.isEmpty(written)) {
            return new ArrayList<>();
        }
        List<JsonNode> values = written.isContainerNode() ? JsonValues.list(written) : List.of(written);
        if (values == null) {
            throw mistyped(column);
        }
        return values;
    }

    static CallFailure mistyped(Column column) {
        return new CallFailure(294, "Invalid data type for parameter " + column.name());
    }
}

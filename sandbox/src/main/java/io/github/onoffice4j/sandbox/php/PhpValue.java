package io.github.onoffice4j.sandbox.php;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads received values as leniently as the API does: a list may come as a map with numeric keys, an empty map as
 * {@code []}, a number as text, a flag as {@code 1} or {@code "true"}.
 */
public final class PhpValue {
    private PhpValue() {}

    /** Returns the elements of a list, or of a map that has numeric keys only; null for anything else. */
    public static @Nullable List<@Nullable Object> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(PhpValue::isIndex)) {
            return new ArrayList<>(map.values());
        }
        return null;
    }

    /** Returns the entries of a map, or of a list by index; null for anything else. */
    public static @Nullable Map<String, @Nullable Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(String.valueOf(key), element));
            return copy;
        }
        if (value instanceof List<?> list) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            for (Object element : list) {
                copy.put(Integer.toString(copy.size()), element);
            }
            return copy;
        }
        return null;
    }

    /** Returns the text of a string, number or flag ({@code "1"}, {@code "0"}); {@code ""} for null; null for lists and maps. */
    public static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        if (value instanceof Number number) {
            return PhpNumber.text(number);
        }
        return value instanceof String text ? text : null;
    }

    /** Returns a whole number, also one sent as text; null for anything else. */
    public static @Nullable Long integer(@Nullable Object value) {
        BigDecimal number = value instanceof Boolean ? null : decimal(value);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 ? null : number.longValue();
    }

    /** Returns a number, also one sent as text with a decimal point; null for anything else. */
    public static @Nullable BigDecimal decimal(@Nullable Object value) {
        String text = text(value);
        if (text == null || !isNumber(text)) {
            return null;
        }
        return new BigDecimal(text.strip());
    }

    /** Says whether a flag is set: true, a number other than 0, or a text other than {@code ""}, {@code "0"}, {@code "false"}. */
    public static boolean isTrue(@Nullable Object value) {
        String text = text(value);
        return text != null
                && !text.isEmpty()
                && !text.equals("0")
                && !text.toLowerCase(Locale.ROOT).equals("false");
    }

    private static boolean isNumber(String text) {
        // Bounded, so that "1e999999999" cannot ask for a number of a billion digits.
        return text.length() <= 40 && text.strip().matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    }

    private static boolean isIndex(@Nullable Object key) {
        String text = String.valueOf(key);
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package io.github.onoffice4j.wire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON text that PHP makes of parameters, to the letter, because the first version of the signature covers it. */
final class PhpJson {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder();
    private final boolean fractionsAsText;

    private PhpJson(boolean fractionsAsText) {
        this.fractionsAsText = fractionsAsText;
    }

    /** Sorts the top level by the bytes of the names, as the server does; nested levels keep their order. */
    static Map<String, ?> sorted(Map<String, ?> parameters) {
        return new TreeMap<>(parameters);
    }

    static String encode(@Nullable Object value) {
        return encode(value, false);
    }

    /** Encodes with numbers that are no whole ones as text. */
    static String encodeWithoutFractions(@Nullable Object value) {
        return encode(value, true);
    }

    private static String encode(@Nullable Object value, boolean fractionsAsText) {
        PhpJson encoder = new PhpJson(fractionsAsText);
        encoder.append(value);
        return encoder.json.toString();
    }

    private void append(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            appendMap(map);
        } else if (value instanceof Collection<?> items) {
            appendList(items);
        } else if (value instanceof BigDecimal number) {
            appendDecimal(number);
        } else if (value instanceof Double || value instanceof Float) {
            appendDecimal(new BigDecimal(value.toString()));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            appendText(value.toString());
        }
    }

    private void appendDecimal(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String text = shortest.toPlainString();
        if (fractionsAsText && shortest.scale() > 0) {
            appendText(text);
        } else {
            json.append(text);
        }
    }

    /** PHP has no maps that are empty or counted from 0: such ones become lists. */
    private void appendMap(Map<?, ?> map) {
        int index = 0;
        for (Object key : map.keySet()) {
            if (!Integer.toString(index).equals(String.valueOf(key))) {
                break;
            }
            index++;
        }
        if (index == map.size()) {
            appendList(map.values());
            return;
        }
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(separator);
            appendText(String.valueOf(entry.getKey()));
            json.append(':');
            append(entry.getValue());
            separator = ',';
        }
        json.append('}');
    }

    private void appendList(Collection<?> items) {
        String separator = "";
        json.append('[');
        for (Object item : items) {
            json.append(separator);
            append(item);
            separator = ",";
        }
        json.append(']');
    }

    private void appendText(String text) {
        // A long text is a file: of its characters one in 64 is a slash, and growing would double it.
        json.ensureCapacity(json.length() + text.length() + text.length() / 32 + 2);
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '/' -> json.append("\\/");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || c > 0x7f) {
                        appendEscape(c);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private void appendEscape(char c) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(HEX.charAt(c >> shift & 0xf));
        }
    }
}

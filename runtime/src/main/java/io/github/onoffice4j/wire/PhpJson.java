package io.github.onoffice4j.wire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON text that PHP makes of parameters, to the letter, because the first version of the signature covers it. */
final class PhpJson {

    private PhpJson() {}

    /** Sorts the top level by the bytes of the names, as the server does; nested levels keep their order. */
    static Map<String, ?> sorted(Map<String, ?> parameters) {
        return new TreeMap<>(parameters);
    }

    static String encode(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            appendMap(json, map);
        } else if (value instanceof Collection<?> items) {
            appendList(json, items);
        } else if (value instanceof BigDecimal number) {
            json.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Double || value instanceof Float) {
            append(json, new BigDecimal(value.toString()));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            appendText(json, value.toString());
        }
    }

    /** PHP has no maps that are empty or counted from 0: such ones become lists. */
    private static void appendMap(StringBuilder json, Map<?, ?> map) {
        int index = 0;
        for (Object key : map.keySet()) {
            if (!Integer.toString(index).equals(String.valueOf(key))) {
                break;
            }
            index++;
        }
        if (index == map.size()) {
            appendList(json, map.values());
            return;
        }
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(separator);
            appendText(json, String.valueOf(entry.getKey()));
            append(json.append(':'), entry.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private static void appendList(StringBuilder json, Collection<?> items) {
        String separator = "";
        json.append('[');
        for (Object item : items) {
            append(json.append(separator), item);
            separator = ",";
        }
        json.append(']');
    }

    private static void appendText(StringBuilder json, String text) {
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
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}

package io.github.onoffice4j.sandbox.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as PHP writes it: an empty map and one counted from 0 become lists, a slash and everything beyond ASCII is escaped.
 */
public final class PhpJson {

    private PhpJson() {}

    /** Returns the JSON text of a value: {@code null}, text, number, boolean, list or map. */
    public static String encode(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    /** Returns the Java form of a node: maps, lists, texts, {@link Long} and {@link BigDecimal} numbers, booleans. */
    public static @Nullable Object decode(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                map.put(member.getKey(), decode(member.getValue()));
            }
            return map;
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            for (JsonNode item : node) {
                list.add(decode(item));
            }
            return list;
        }
        if (node.isNumber()) {
            return node.canConvertToLong() && node.isIntegralNumber() ? (Object) node.longValue() : node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.asText();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (isList(map)) {
                appendList(json, map.values().iterator());
            } else {
                appendMap(json, map);
            }
        } else if (value instanceof Iterable<?> items) {
            appendList(json, items.iterator());
        } else if (value instanceof BigDecimal number) {
            json.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            appendText(json, value.toString());
        }
    }

    private static boolean isList(Map<?, ?> map) {
        int index = 0;
        for (Object key : map.keySet()) {
            if (!Integer.toString(index).equals(String.valueOf(key))) {
                return false;
            }
            index++;
        }
        return true;
    }

    private static void appendMap(StringBuilder json, Map<?, ?> map) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(separator);
            appendText(json, String.valueOf(entry.getKey()));
            append(json.append(':'), entry.getValue());
            separator = ',';
        }
        json.append('}');
    }

    private static void appendList(StringBuilder json, Iterator<?> items) {
        json.append('[');
        while (items.hasNext()) {
            append(json, items.next());
            if (items.hasNext()) {
                json.append(',');
            }
        }
        json.append(']');
    }

    private static void appendText(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            appendCharacter(json, text.charAt(i));
        }
        json.append('"');
    }

    private static void appendCharacter(StringBuilder json, char c) {
        switch (c) {
            case '"', '\\', '/' -> json.append('\\').append(c);
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
}

package io.github.onoffice4j.sandbox.php;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as PHP's {@code json_encode} does: no blanks, {@code /} as {@code \/}, everything outside ASCII as
 * {@code \}{@code uXXXX}, an empty map as {@code []}, a map with the keys 0, 1, 2, … in order as a list.
 */
public final class PhpJson {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(256);

    private PhpJson() {}

    /** Writes {@code value}: null, Boolean, Number, CharSequence, Map (keys by their text) or Collection, at any depth. */
    public static String write(@Nullable Object value) {
        PhpJson json = new PhpJson();
        json.append(value);
        return json.out.toString();
    }

    private void append(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            appendMap(map);
        } else if (value instanceof Collection<?> list) {
            appendList(list);
        } else if (value instanceof Number number) {
            out.append(PhpNumber.text(number));
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else {
            appendString(value.toString());
        }
    }

    private void appendMap(Map<?, ?> map) {
        if (isList(map)) {
            appendList(map.values());
            return;
        }
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            appendString(String.valueOf(entry.getKey()));
            out.append(':');
            append(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static boolean isList(Map<?, ?> map) {
        int index = 0;
        for (Object key : map.keySet()) {
            if (!String.valueOf(key).equals(Integer.toString(index))) {
                return false;
            }
            index++;
        }
        return true;
    }

    private void appendList(Collection<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            append(element);
            separator = ",";
        }
        out.append(']');
    }

    private void appendString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            appendChar(text.charAt(i));
        }
        out.append('"');
    }

    private void appendChar(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '/' -> out.append("\\/");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || c > 0x7f) {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX[(c >> shift) & 0xf]);
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}

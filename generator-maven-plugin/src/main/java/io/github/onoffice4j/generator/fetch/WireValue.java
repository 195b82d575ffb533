package io.github.onoffice4j.generator.fetch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of an answer together with its place in it, read with the habits of the server in mind.
 *
 * <p>The server is written in PHP, where lists and maps are one thing: an empty map arrives as an empty list, a map whose keys
 * happen to count from 0 as a list, and numeric keys as numbers. Numbers may arrive as texts. What fits none of this is a
 * problem, and reads as if it were not there. Not safe for use by many threads.
 */
final class WireValue {

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");

    private final Problems problems;
    private final @Nullable WireValue parent;
    private final String name;
    private final @Nullable Object raw;

    private WireValue(Problems problems, @Nullable WireValue parent, String name, @Nullable Object raw) {
        this.problems = problems;
        this.parent = parent;
        this.name = name;
        this.raw = raw;
    }

    static WireValue of(String name, @Nullable Object raw, Problems problems) {
        return new WireValue(problems, null, name, raw);
    }

    @Nullable Object raw() {
        return raw;
    }

    String path() {
        return parent == null ? name : parent.path() + "." + name;
    }

    boolean isNull() {
        return raw == null;
    }

    boolean isText() {
        return raw instanceof String;
    }

    boolean isList() {
        return raw instanceof List<?>;
    }

    boolean isObject() {
        return raw instanceof Map<?, ?>;
    }

    boolean has(String member) {
        return raw instanceof Map<?, ?> map && map.containsKey(member);
    }

    /** Returns a member of an object; a missing one reads as null. */
    WireValue member(String member) {
        return child(member, raw instanceof Map<?, ?> map ? map.get(member) : null);
    }

    /** Reads an object: null and the empty list are empty ones, a list has its indexes as keys. */
    Map<String, WireValue> members() {
        Map<String, WireValue> members = new LinkedHashMap<>();
        if (raw instanceof Map<?, ?> map) {
            map.forEach((key, value) -> members.put(String.valueOf(key), child(String.valueOf(key), value)));
        } else if (raw instanceof List<?> list) {
            for (Object value : list) {
                String key = Integer.toString(members.size());
                members.put(key, child(key, value));
            }
        } else if (raw != null) {
            problems.expected("an object", this);
        }
        return members;
    }

    /** Reads a list: null is an empty one, and of an object the values count. */
    List<WireValue> items() {
        if (raw == null || raw instanceof List<?> || raw instanceof Map<?, ?>) {
            return new ArrayList<>(members().values());
        }
        problems.expected("a list", this);
        return List.of();
    }

    /** Reads a text; a number is one too, and yes and no are 1 and 0. */
    @Nullable String text() {
        if (raw == null || raw instanceof String) {
            return (String) raw;
        }
        if (raw instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (raw instanceof Number) {
            return raw.toString();
        }
        if (raw instanceof Boolean yes) {
            return yes ? "1" : "0";
        }
        problems.expected("a text", this);
        return null;
    }

    /** Reads a text that must be there. */
    String requiredText() {
        if (raw == null) {
            problems.expected("a text", this);
        }
        String text = text();
        return text == null ? "" : text;
    }

    /** Reads a text that may be null or empty, and reads as empty then. */
    String textOrEmpty() {
        String text = text();
        return text == null ? "" : text;
    }

    /** Reads a whole number of 0 or more; null and the empty text are none. */
    @Nullable Integer integer() {
        if (raw == null || raw.equals("")) {
            return null;
        }
        boolean fits = (raw instanceof String || raw instanceof Long)
                && INTEGER.matcher(raw.toString()).matches();
        if (!fits) {
            problems.expected("a whole number", this);
            return null;
        }
        return Integer.valueOf(raw.toString());
    }

    /** Reports that the value is something else than expected. */
    void expected(String what) {
        problems.expected(what, this);
    }

    private WireValue child(String child, @Nullable Object value) {
        return new WireValue(problems, this, child, value);
    }
}

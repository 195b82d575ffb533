package io.github.onoffice4j.generator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, read strictly: a member nobody asked for is an error, and so is one of the wrong type.
 *
 * <p>Every message ends with the place it speaks of. Not safe for use by many threads.
 */
final class JsonMembers {

    private final JsonNode object;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    JsonMembers(JsonNode object, String place) {
        if (!object.isObject()) {
            throw wrong("a JSON object", object, place);
        }
        this.object = object;
        this.place = place;
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    @Nullable String optionalText(String name) {
        JsonNode node = member(name);
        return node == null ? null : textOf(node, placeOf(name));
    }

    String textOr(String name, String otherwise) {
        String text = optionalText(name);
        return text == null ? otherwise : text;
    }

    boolean flag(String name) {
        return flagOr(name, false);
    }

    boolean flagOr(String name, boolean otherwise) {
        JsonNode node = member(name);
        if (node != null && !node.isBoolean()) {
            throw wrong("true or false", node, placeOf(name));
        }
        return node == null ? otherwise : node.booleanValue();
    }

    int number(String name) {
        Integer number = optionalNumber(name);
        if (number == null) {
            throw missing(name);
        }
        return number;
    }

    @Nullable Integer optionalNumber(String name) {
        Long number = optionalLong(name);
        return number == null ? null : Integer.valueOf(Math.toIntExact(number));
    }

    @Nullable Long optionalLong(String name) {
        JsonNode node = member(name);
        return node == null ? null : Long.valueOf(numberOf(node, placeOf(name)));
    }

    List<Integer> numbers(String name) {
        return elements(name, (node, where) -> Math.toIntExact(numberOf(node, where)));
    }

    /** Returns a member of any type, null if there is none. */
    @Nullable JsonNode any(String name) {
        return member(name);
    }

    String place() {
        return place;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constantOf(text(name), type, placeOf(name));
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String name, Class<E> type) {
        String text = optionalText(name);
        return text == null ? null : constantOf(text, type, placeOf(name));
    }

    /** Reads a constant that the file writes in camel case. */
    <E extends Enum<E>> E camelCaseConstant(String name, Class<E> type) {
        return constantOf(text(name), type, CamelCase::of, placeOf(name));
    }

    <T> T object(String name, Function<JsonMembers, T> reader) {
        T object = optional(name, reader);
        if (object == null) {
            throw missing(name);
        }
        return object;
    }

    <T> @Nullable T optional(String name, Function<JsonMembers, T> reader) {
        JsonNode node = member(name);
        return node == null ? null : read(node, placeOf(name), reader);
    }

    Set<String> texts(String name) {
        Set<String> texts = new LinkedHashSet<>();
        for (String text : elements(name, JsonMembers::textOf)) {
            if (!texts.add(text)) {
                throw new IllegalArgumentException("\"" + text + "\" stands here twice: in " + placeOf(name));
            }
        }
        return texts;
    }

    <T> List<T> objects(String name, Function<JsonMembers, T> reader) {
        return elements(name, (node, where) -> read(node, where, reader));
    }

    /** Returns lists of texts. */
    List<List<String>> lists(String name) {
        return elements(name, (node, where) -> {
            if (!node.isArray()) {
                throw wrong("a JSON list", node, where);
            }
            List<String> texts = new ArrayList<>();
            node.forEach(text -> texts.add(textOf(text, where)));
            return List.copyOf(texts);
        });
    }

    <T> Map<String, T> objectMap(String name, Function<JsonMembers, T> reader) {
        return map(name, (node, where) -> read(node, where, reader));
    }

    Map<String, String> textMap(String name) {
        return map(name, JsonMembers::textOf);
    }

    <E extends Enum<E>> Map<String, E> constantMap(String name, Class<E> type) {
        return map(name, (node, where) -> constantOf(textOf(node, where), type, where));
    }

    /** Reads an object whole: what the reader did not ask for is an error. */
    static <T> T read(JsonNode node, String place, Function<JsonMembers, T> reader) {
        JsonMembers members = new JsonMembers(node, place);
        T value = reader.apply(members);
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!members.asked.contains(name)) {
                throw new IllegalArgumentException("Member \"" + name + "\" is unknown: in " + place);
            }
        }
        return value;
    }

    private <T> List<T> elements(String name, BiFunction<JsonNode, String, T> reader) {
        JsonNode node = member(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw wrong("a JSON list", node, placeOf(name));
        }
        List<T> values = new ArrayList<>();
        for (JsonNode item : node) {
            values.add(reader.apply(item, placeOf(name) + "[" + values.size() + "]"));
        }
        return values;
    }

    private <T> Map<String, T> map(String name, BiFunction<JsonNode, String, T> reader) {
        JsonNode node = member(name);
        if (node == null) {
            return Map.of();
        }
        if (!node.isObject()) {
            throw wrong("a JSON object", node, placeOf(name));
        }
        Map<String, T> values = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> values.put(
                        entry.getKey(), reader.apply(entry.getValue(), placeOf(name) + "." + entry.getKey())));
        return Collections.unmodifiableMap(values);
    }

    private @Nullable JsonNode member(String name) {
        asked.add(name);
        return object.get(name);
    }

    private String placeOf(String name) {
        return place + "." + name;
    }

    private static String textOf(JsonNode node, String place) {
        if (!node.isTextual()) {
            throw wrong("a text", node, place);
        }
        return node.textValue();
    }

    private static long numberOf(JsonNode node, String place) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong("a whole number", node, place);
        }
        return node.longValue();
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("Member \"" + name + "\" is missing: in " + place);
    }

    private static <E extends Enum<E>> E constantOf(String text, Class<E> type, String place) {
        return constantOf(text, type, UnaryOperator.identity(), place);
    }

    private static <E extends Enum<E>> E constantOf(
            String text, Class<E> type, UnaryOperator<String> written, String place) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(written.apply(constant.name()));
            if (names.get(names.size() - 1).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is none of " + names + ": in " + place);
    }

    private static IllegalArgumentException wrong(String expected, JsonNode found, String place) {
        return new IllegalArgumentException("Expected " + expected + ", found " + found + ": in " + place);
    }
}

package io.github.onoffice4j.generator.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The form that all reports for tools share. */
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    /** Returns a new report, which begins with the version of its form. */
    public static ObjectNode root() {
        return MAPPER.createObjectNode().put("formatVersion", 1);
    }

    /**
     * Adds a place: its kind and its names, each by what it names.
     *
     * @param node where it goes, as the member {@code place}
     * @param place the place
     */
    public static void putPlace(ObjectNode node, Place place) {
        ObjectNode member = node.putObject("place").put("kind", word(place.kind()));
        List<String> parts = place.kind().parts();
        for (int i = 0; i < parts.size(); i++) {
            member.put(parts.get(i), place.path().get(i));
        }
    }

    /**
     * Returns a constant as reports write it.
     *
     * @param constant the constant
     * @return small letters with hyphens, such as {@code type-changed}
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns a report as text that ends with a line break; the same report always gives the same text.
     *
     * @param root the report
     */
    public static String print(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers cannot be written", e);
        }
    }
}

package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes JSON so that a change of one thing is a change of one line: each member of the file, and each object of a list, has a
 * line of its own.
 *
 * <pre>
 * {
 *   "module": "estate",
 *   "fields": [
 *     {"field": "ort", "type": "varchar", "labels": {"DEU": "Ort"}},
 *     {"field": "objektart", "type": "singleselect", "values": [
 *       {"value": "haus", "labels": {"DEU": "Haus"}}
 *     ]}
 *   ]
 * }
 * </pre>
 */
final class EntryLayout {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Characters that nobody sees or that reorder what is seen, and halves of surrogate pairs, which UTF-8 cannot write. They
     * are listed one by one: their categories differ between versions of Java.
     */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\x7F-\\x9F\\xAD\\x{61C}\\x{180E}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}"
                    + "\\x{FEFF}\\x{FFF9}-\\x{FFFB}\\x{D800}-\\x{DFFF}\\x{E0000}-\\x{E007F}]");

    private final StringBuilder text = new StringBuilder();

    private EntryLayout() {}

    /** Returns the text of a file. */
    static String print(ObjectNode file) {
        EntryLayout layout = new EntryLayout();
        layout.text.append("{\n  ");
        layout.members(file, ",\n  ", 1);
        return HIDDEN.matcher(layout.text.append("\n}\n")).replaceAll(EntryLayout::escaped);
    }

    private void members(JsonNode object, String separator, int depth) {
        String before = "";
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            text.append(before)
                    .append(scalar(TextNode.valueOf(member.getKey())))
                    .append(": ");
            value(member.getValue(), depth);
            before = separator;
        }
    }

    private void value(JsonNode value, int depth) {
        if (value.isObject()) {
            text.append('{');
            members(value, ", ", depth);
            text.append('}');
        } else if (value.isArray()) {
            list(value, depth);
        } else {
            text.append(scalar(value));
        }
    }

    private void list(JsonNode list, int depth) {
        boolean lines = list.path(0).isObject();
        text.append('[');
        String before = "";
        for (JsonNode item : list) {
            text.append(before);
            if (lines) {
                text.append('\n').append("  ".repeat(depth + 1));
            }
            value(item, depth + 1);
            before = lines ? "," : ", ";
        }
        if (lines) {
            text.append('\n').append("  ".repeat(depth));
        }
        text.append(']');
    }

    private static String scalar(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text in memory cannot fail to be written", e);
        }
    }

    private static String escaped(MatchResult hidden) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : hidden.group().toCharArray()) {
            escaped.append("\\\\u").append(String.format(Locale.ROOT, "%04X", (int) unit));
        }
        return escaped.toString();
    }
}

package io.github.onoffice4j.generator.emit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts that try to break out of comments, literals, names and folders. The same seed gives the same texts. */
final class HostileText {

    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "/**",
            "//",
            "\\u002a/ class X {} /\\u002a",
            "\\u002a\\u002f",
            "\\\\u002a/",
            "\\u0022",
            "\\u000a",
            "\\uuuu0022",
            "\\u",
            "\\ud83d",
            "\\",
            "\\\\",
            "\"",
            "\"\"\"",
            "'",
            "\"); System.exit(1); (\"",
            "$",
            "$T",
            "$L",
            "$$",
            "$W",
            "$[",
            "$>",
            "%",
            "%s",
            "%n",
            "${x}",
            "#{x}",
            "{@link",
            "{@link java.lang.String}",
            "{@code",
            "{@literal }",
            "{@",
            "{",
            "}",
            "@throws",
            "@param x",
            "\n@return",
            "\n * @see <a href=\"x\">",
            "@Deprecated",
            "<b>",
            "</code>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "&lt;",
            "&#42;/",
            "&",
            "\r",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\b",
            "\f",
            "\u001a",
            "\u001b[31m",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u200b",
            "\ufeff",
            "\u202e",
            "\u2066",
            "\u2069",
            "\u05e9\u05dc\u05d5\u05dd",
            "\ud83d",
            "\udc00",
            "\ud83c\udfe0",
            "\uffff",
            "\ufffd",
            "e\u0301",
            "\u00df",
            "\u0130",
            "\u0131",
            "../",
            "../../../../etc/passwd",
            "..\\..\\",
            "C:\\Windows\\",
            "/etc/passwd",
            "file:///",
            "CON",
            "nul",
            "class",
            "package",
            "UNRECOGNIZED",
            "values",
            "getClass",
            ";",
            ",",
            "(",
            ")",
            " -> ",
            "::",
            " = ",
            ", ",
            "a",
            "B",
            "7",
            "feld",
            " ",
            "-",
            "_");

    private final Random random;

    HostileText(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a text, possibly empty. */
    String next() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
            text.append(random.nextInt(4) == 0 ? randomCharacters() : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Returns texts that are all different. */
    List<String> distinct(int count) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(next());
        }
        return List.copyOf(texts);
    }

    /** Any code units: letters of every script, controls, unassigned ones, halves of pairs in any order. */
    private String randomCharacters() {
        StringBuilder text = new StringBuilder();
        for (int units = 1 + random.nextInt(4); units > 0; units--) {
            text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
        return text.toString();
    }
}

package io.github.onoffice4j.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * String literals of Java source. The compiled constant equals the text, whatever it holds: quotes, line breaks, text that
 * looks like a Unicode escape, halves of surrogate pairs.
 */
final class JavaLiteral {

    /** Up to here all letters are Latin ones that every editor shows; what follows is escaped. */
    private static final char LAST_PLAIN_LETTER = '\u024f';

    /** So many bytes a class file has room for in one constant. */
    private static final int MOST_BYTES = 65_535;

    private JavaLiteral() {}

    /** Returns the literal of a text, with its quotes; of a very long one, a call that joins several. */
    static String of(String text) {
        List<String> pieces = pieces(text);
        return pieces.size() == 1
                ? literal(text)
                : pieces.stream()
                        .map(JavaLiteral::literal)
                        .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            int more = bytes(text.charAt(at));
            if (bytes + more > MOST_BYTES) {
                pieces.add(text.substring(start, at));
                start = at;
                bytes = 0;
            }
            bytes += more;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** Counts as class files do, where each half of a surrogate pair stands for itself. */
    private static int bytes(char c) {
        if (c >= '\u0001' && c <= '\u007f') {
            return 1;
        }
        return c <= '\u07ff' ? 2 : 3;
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\' && at > 0 && Character.isSurrogate(text.charAt(at - 1))) {
                // Behind an escaped half of a pair, compilers take two backslashes and a u for one and an escape.
                literal.append("\\134");
            } else {
                append(literal, text.charAt(at));
            }
        }
        return literal.append('"').toString();
    }

    /** Returns the literals of some texts as arguments of a call. */
    static String list(List<String> texts) {
        return texts.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isPlain(c)) {
                    literal.append(c);
                } else {
                    literal.append("\\u").append(hex(c));
                }
            }
        }
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~') || (c > '~' && c <= LAST_PLAIN_LETTER && Character.isLetter(c));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

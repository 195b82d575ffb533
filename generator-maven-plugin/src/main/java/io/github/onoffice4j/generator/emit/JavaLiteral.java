package io.github.onoffice4j.generator.emit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * String literals of Java source. The compiled constant equals the text, whatever it holds: quotes, line breaks, text that
 * looks like a Unicode escape, halves of surrogate pairs.
 */
final class JavaLiteral {

    /** Up to here all letters are Latin ones that every editor shows; what follows is escaped. */
    private static final char LAST_PLAIN_LETTER = '\u024f';

    private JavaLiteral() {}

    /** Returns the literal of a text, with its quotes. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> append(literal, (char) c));
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

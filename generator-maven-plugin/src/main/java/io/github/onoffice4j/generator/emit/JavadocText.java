package io.github.onoffice4j.generator.emit;

import java.util.regex.Pattern;

/**
 * Text of the tenant inside Javadoc comments. Nothing in it can end the comment, start a tag or an element, or turn the
 * reading direction; line breaks become blanks, and what is very long is cut.
 */
final class JavadocText {

    /** So many characters of one text are shown. */
    static final int LONGEST = 200;

    private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final String UNREADABLE = "\ufffd";

    private JavadocText() {}

    /** Returns the text for people; empty if it holds nothing that can be shown. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        int shown = 0;
        boolean gap = false;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            if (isGap(c)) {
                gap = shown > 0;
                continue;
            }
            if (++shown > LONGEST) {
                return escaped.append('…').toString();
            }
            escaped.append(gap ? " " : "").append(escape(c));
            gap = false;
        }
        return escaped.toString();
    }

    /** Returns a technical text, such as a key, in the font of code. */
    static String code(String text) {
        if (PLAIN_CODE.matcher(text).matches() && text.length() <= LONGEST) {
            return "{@code " + text + "}";
        }
        String escaped = of(text);
        if (escaped.isEmpty()) {
            return text.isEmpty() ? "(empty)" : "(blank)";
        }
        // Not {@code …}: entities are not read there.
        return "<code>" + escaped + "</code>";
    }

    /** Blanks, line breaks, controls, and the format characters that turn or hide text. */
    private static boolean isGap(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '&', '<', '>', '{', '}', '@', '*', '\\', '"' -> "&#" + c + ";";
            default -> isShown(c) ? Character.toString(c) : UNREADABLE;
        };
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

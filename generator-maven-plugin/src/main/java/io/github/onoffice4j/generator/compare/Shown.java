package io.github.onoffice4j.generator.compare;

import java.util.Locale;

/** Shows a tenant's texts in one line of a log: they may be long, and hold line breaks or what makes a terminal do things. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /**
     * Shows a text.
     *
     * @param text what the tenant wrote
     * @return the text in one line, cut and escaped where it has to be
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> shown.append(String.format(Locale.ROOT, "\\u%04x", character));
            default -> shown.appendCodePoint(character);
        }
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Javadoc comment in the making. What it is given is Javadoc already: text of the tenant goes through {@link JavadocText}
 * first. Not safe for use by many threads.
 */
final class Comment {

    /** Fits behind the asterisk of a comment indented twice. */
    private static final int WIDTH = 109;

    /** A word; an inline tag is one, with what it encloses and the punctuation behind it. */
    private static final Pattern WORD = Pattern.compile("(?:\\{@[^}]*}|\\S)+");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Comment() {}

    /** Starts a comment with its first sentence. */
    static Comment of(String sentence) {
        return new Comment().paragraph(sentence);
    }

    /** Adds a paragraph, unless it is empty. */
    Comment paragraph(String text) {
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        return this;
    }

    /** Adds {@code @param}. */
    Comment param(String name, String description) {
        tags.add("@param " + name + " " + description);
        return this;
    }

    /** Adds {@code @return}. */
    Comment returns(String description) {
        tags.add("@return " + description);
        return this;
    }

    /** Adds {@code @throws}. */
    Comment fails(Class<?> exception, String when) {
        String name = exception.getPackageName().equals("java.lang") ? exception.getSimpleName() : exception.getName();
        tags.add("@throws " + name + " " + when);
        return this;
    }

    /** Adds {@code @deprecated}. */
    Comment deprecated(String instead) {
        tags.add("@deprecated " + instead);
        return this;
    }

    /** Returns the comment's text for a member or type. */
    CodeBlock block() {
        return CodeBlock.of("$L\n", text());
    }

    /** Returns the comment's lines, without asterisks. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            wrap((i > 0 ? "<p>" : "") + paragraphs.get(i), "", lines);
        }
        if (!tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> wrap(tag, "    ", lines));
        return String.join("\n", lines);
    }

    private static void wrap(String text, String continuation, List<String> lines) {
        StringBuilder line = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (line.length() > continuation.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(continuation);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }
}

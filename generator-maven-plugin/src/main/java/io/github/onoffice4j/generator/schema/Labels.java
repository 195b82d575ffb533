package io.github.onoffice4j.generator.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of one thing in the fetched languages, as the tenant wrote them: they may be empty, repeat, hold line breaks
 * or anything else. Immutable.
 */
public final class Labels {
    private static final Labels NONE = new Labels(Map.of());

    private final Map<String, String> texts;

    private Labels(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Returns the labels of something that has none. */
    public static Labels none() {
        return NONE;
    }

    /**
     * Returns a label in one language.
     *
     * @param language onOffice's three-letter code, such as {@code DEU}
     * @param text the text, may be empty
     */
    public static Labels of(String language, String text) {
        return new Labels(Map.of(language, text));
    }

    /**
     * Returns labels in several languages.
     *
     * @param texts three-letter language code to text; the order of the languages is kept
     */
    public static Labels of(Map<String, String> texts) {
        return texts.isEmpty() ? NONE : new Labels(texts);
    }

    /**
     * Returns the text in a language, or the first text that is not blank when that language has none, or an empty
     * string when no language has.
     *
     * @param language onOffice's three-letter code, such as {@code DEU}
     */
    public String text(String language) {
        String text = texts.get(language);
        if (text != null && !text.isBlank()) {
            return text;
        }
        for (String other : texts.values()) {
            if (!other.isBlank()) {
                return other;
            }
        }
        return "";
    }

    /** Returns language code to text in the order the languages were asked for; unmodifiable. */
    public Map<String, String> asMap() {
        return texts;
    }

    /** Tells whether no language has a text that is more than blanks. */
    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels labels && texts.equals(labels.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}

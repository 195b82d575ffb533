package io.github.onoffice4j.sandbox.tenant;

import java.util.LinkedHashMap;
import java.util.Map;

/** One thing's names by language (three upper-case letters, such as {@code DEU}). Immutable. */
public final class Labels {
    private final Map<String, String> texts;

    private Labels(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Makes labels of {@code texts}, language to text, the main language first. */
    public static Labels of(Map<String, String> texts) {
        return new Labels(new LinkedHashMap<>(texts));
    }

    /** Returns these labels with another text in one language. */
    public Labels with(String language, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(language, text);
        return new Labels(changed);
    }

    /** Returns the text in {@code language}, else in the main one, else {@code ""}. */
    public String in(String language) {
        String text = texts.get(language);
        if (text != null) {
            return text;
        }
        return texts.isEmpty() ? "" : texts.values().iterator().next();
    }
}

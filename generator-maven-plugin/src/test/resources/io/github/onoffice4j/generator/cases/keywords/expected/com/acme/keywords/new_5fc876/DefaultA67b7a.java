package com.acme.keywords.new_5fc876;

import com.acme.keywords.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code default}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum DefaultA67b7a implements Choice {
    /** nichts: {@code null}. */
    NULL("null", "nichts"),

    /** ja: {@code true}. */
    TRUE("true", "ja"),

    /** nein: {@code false}. */
    FALSE("false", "nein"),

    /** dies: {@code this}. */
    THIS("this", "dies"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, DefaultA67b7a> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    DefaultA67b7a(String key, String... labels) {
        this.key = key;
        this.labels = List.of(labels);
    }

    /**
     * Finds the value of a key.
     *
     * @param key the key as on the wire, case-sensitive
     * @return the value; {@link #UNRECOGNIZED} if there is none of that key
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DefaultA67b7a of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, DefaultA67b7a> indexByKey() {
        Map<String, DefaultA67b7a> byKey = new HashMap<>();
        for (DefaultA67b7a choice : values()) {
            if (!choice.isUnrecognized()) {
                byKey.put(choice.key, choice);
            }
        }
        return Collections.unmodifiableMap(byKey);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return labels.isEmpty() ? "" : labels.get(0);
    }

    @Override
    public String label(Locale locale) {
        return OnOfficeModel.LANGUAGES.pick(locale, labels);
    }

    @Override
    public boolean isUnrecognized() {
        return this == UNRECOGNIZED;
    }
}

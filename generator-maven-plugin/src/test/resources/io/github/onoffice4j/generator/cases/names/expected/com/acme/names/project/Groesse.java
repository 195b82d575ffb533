package com.acme.names.project;

import com.acme.names.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of <code>Größe</code>, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Groesse implements Choice {
    /** klein: {@code 1}. */
    _1("1", "klein"),

    /** mittel: {@code 2.5}. */
    _2_5("2.5", "mittel"),

    /** groß: <code>groß</code>. */
    GROSS("groß", "groß"),

    /** très grand: <code>très grand</code>. */
    TRES_GRAND("très grand", "très grand"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Groesse> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    Groesse(String key, String... labels) {
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
    public static Groesse of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Groesse> indexByKey() {
        Map<String, Groesse> byKey = new HashMap<>();
        for (Groesse choice : values()) {
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

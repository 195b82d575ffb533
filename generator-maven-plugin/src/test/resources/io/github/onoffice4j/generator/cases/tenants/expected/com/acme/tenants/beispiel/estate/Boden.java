package com.acme.tenants.beispiel.estate;

import com.acme.tenants.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code boden}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Boden implements Choice {
    /** Parkett: {@code parkett}. */
    PARKETT("parkett", "Parkett"),

    /** Dielen: {@code dielen}. */
    DIELEN("dielen", "Dielen"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Boden> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    Boden(String key, String... labels) {
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
    public static Boden of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Boden> indexByKey() {
        Map<String, Boden> byKey = new HashMap<>();
        for (Boden choice : values()) {
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

package com.acme.tenants.estate;

import com.acme.tenants.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code objektart}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Objektart implements Choice {
    /** Haus: {@code haus}. */
    HAUS("haus", "Haus"),

    /** Wohnung: {@code wohnung}. */
    WOHNUNG("wohnung", "Wohnung"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Objektart> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    Objektart(String key, String... labels) {
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
    public static Objektart of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Objektart> indexByKey() {
        Map<String, Objektart> byKey = new HashMap<>();
        for (Objektart choice : values()) {
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

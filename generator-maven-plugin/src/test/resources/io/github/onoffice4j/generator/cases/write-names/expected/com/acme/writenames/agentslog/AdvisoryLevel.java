package com.acme.writenames.agentslog;

import com.acme.writenames.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code advisoryLevel}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum AdvisoryLevel implements Choice {
    /** A Vertrag unterzeichnet: {@code A}. */
    A("A", "A Vertrag unterzeichnet"),

    /** B Schriftlich zugesagt: {@code B}. */
    B("B", "B Schriftlich zugesagt"),

    /** C In intensivem Gespräch: {@code C}. */
    C("C", "C In intensivem Gespräch"),

    /** D Interessiert, prüft noch: {@code D}. */
    D("D", "D Interessiert, prüft noch"),

    /** E Unterlagen erhalten: {@code E}. */
    E("E", "E Unterlagen erhalten"),

    /** F Unterlagen bestellt: {@code F}. */
    F("F", "F Unterlagen bestellt"),

    /** G Abgesagt: {@code G}. */
    G("G", "G Abgesagt"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, AdvisoryLevel> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    AdvisoryLevel(String key, String... labels) {
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
    public static AdvisoryLevel of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, AdvisoryLevel> indexByKey() {
        Map<String, AdvisoryLevel> byKey = new HashMap<>();
        for (AdvisoryLevel choice : values()) {
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

package com.acme.largeset.project;

import com.acme.largeset.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code Stufe}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Stufe implements Choice {
    /** eins: {@code 1}. */
    _1("1"),

    /** zwei: {@code 2}. */
    _2("2"),

    /** drei: {@code 3}. */
    _3("3"),

    /** vier: {@code 4}. */
    _4("4"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Stufe> BY_KEY = indexByKey();

    private final String key;

    Stufe(String key) {
        this.key = key;
    }

    /**
     * Finds the value of a key.
     *
     * @param key the key as on the wire, case-sensitive
     * @return the value; {@link #UNRECOGNIZED} if there is none of that key
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Stufe of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Stufe> indexByKey() {
        Map<String, Stufe> byKey = new HashMap<>();
        for (Stufe choice : values()) {
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
        return labels().isEmpty() ? "" : labels().get(0);
    }

    @Override
    public String label(Locale locale) {
        return OnOfficeModel.LANGUAGES.pick(locale, labels());
    }

    @Override
    public boolean isUnrecognized() {
        return this == UNRECOGNIZED;
    }

    private List<String> labels() {
        return Labels.BY_ORDINAL.get(ordinal());
    }

    /** Read when it is first needed. */
    private static final class Labels {
        private static final List<List<String>> BY_ORDINAL = read();

        private Labels() {}

        private static List<List<String>> read() {
            List<List<String>> labels = new ArrayList<>();
            Stufe_Labels1.addTo(labels);
            Stufe_Labels2.addTo(labels);
            labels.add(List.of());
            return labels;
        }
    }
}

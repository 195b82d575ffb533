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

/** The values of {@code ind_2098_Feld_Vorlieben}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Ind2098FeldVorlieben implements Choice {
    /** Garten: {@code indMulti659Select204}. */
    IND_MULTI659_SELECT204("indMulti659Select204", "Garten"),

    /** See: {@code indMulti659Select205}. */
    IND_MULTI659_SELECT205("indMulti659Select205", "See"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Ind2098FeldVorlieben> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    Ind2098FeldVorlieben(String key, String... labels) {
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
    public static Ind2098FeldVorlieben of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Ind2098FeldVorlieben> indexByKey() {
        Map<String, Ind2098FeldVorlieben> byKey = new HashMap<>();
        for (Ind2098FeldVorlieben choice : values()) {
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

package com.acme.clashes.user;

import com.acme.clashes.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code User}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum User999db6 implements Choice {
    /** Unbekannt: {@code unrecognized}. */
    UNRECOGNIZED_D8D015("unrecognized", "Unbekannt"),

    /** ab: {@code a-b}. */
    A_B_E928F9("a-b", "ab"),

    /** ab: <code>a b</code>. */
    A_B_32E8EE("a b", "ab"),

    /** AB: <code>A B</code>. */
    A_B_3A3F70("A B", "AB"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, User999db6> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    User999db6(String key, String... labels) {
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
    public static User999db6 of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, User999db6> indexByKey() {
        Map<String, User999db6> byKey = new HashMap<>();
        for (User999db6 choice : values()) {
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

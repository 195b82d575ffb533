package com.acme.dependencies.estate;

import com.acme.dependencies.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The values of {@code objekttyp}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Objekttyp implements Choice {
    /** Villa: {@code villa}. */
    VILLA("villa", "Villa"),

    /** Bungalow: {@code bungalow}. */
    BUNGALOW("bungalow", "Bungalow"),

    /** Loft: {@code loft}. */
    LOFT("loft", "Loft"),

    /** Carport: {@code carport}. */
    CARPORT("carport", "Carport"),

    /** Sonstige: {@code sonstige}. */
    SONSTIGE("sonstige", "Sonstige"),

    /** Garage: {@code garage}. */
    GARAGE("garage", "Garage"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Objekttyp> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    Objekttyp(String key, String... labels) {
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
    public static Objekttyp of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Objekttyp> indexByKey() {
        Map<String, Objekttyp> byKey = new HashMap<>();
        for (Objekttyp choice : values()) {
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

    /**
     * Returns the value of {@code objektart} that this value belongs to.
     *
     * @return the value, or {@code null} if it belongs to none
     */
    public @Nullable Objektart objektart() {
        return switch (this) {
            case VILLA, BUNGALOW -> Objektart.HAUS;
            case LOFT -> Objektart.WOHNUNG;
            case CARPORT -> Objektart.PARKEN;
            default -> null;
        };
    }
}

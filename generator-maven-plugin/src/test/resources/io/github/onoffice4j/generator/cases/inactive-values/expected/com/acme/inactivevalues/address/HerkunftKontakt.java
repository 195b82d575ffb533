package com.acme.inactivevalues.address;

import com.acme.inactivevalues.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code HerkunftKontakt}, in the tenant's order, those that are no longer active behind the
 * others.
 */
@Generated("io.github.onoffice4j.generator")
public enum HerkunftKontakt implements Choice {
    /** Portal: {@code portal}. */
    PORTAL("portal", "Portal", "Portal"),

    /** Portal B: {@code portal_b}. */
    PORTAL_B("portal_b", "Portal B", "Portal B"),

    /** Empfehlung · Recommendation: {@code empfehlung}. */
    EMPFEHLUNG("empfehlung", "Empfehlung", "Recommendation"),

    /** Portal A: {@code portal_a}. No longer active: records may hold it, but cannot be given it. */
    PORTAL_A("portal_a", "Portal A", "Portal A"),

    /** Zeitung · Newspaper: {@code zeitung}. No longer active: records may hold it, but cannot be given it. */
    ZEITUNG("zeitung", "Zeitung", "Newspaper"),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, HerkunftKontakt> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    HerkunftKontakt(String key, String... labels) {
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
    public static HerkunftKontakt of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, HerkunftKontakt> indexByKey() {
        Map<String, HerkunftKontakt> byKey = new HashMap<>();
        for (HerkunftKontakt choice : values()) {
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

    @Override
    public boolean isActive() {
        return compareTo(PORTAL_A) < 0 || this == UNRECOGNIZED;
    }

    /**
     * Returns the value of {@code HerkunftKontakt} that this value belongs to.
     *
     * @return the value, or {@code null} if it belongs to none
     */
    @Override
    public @Nullable HerkunftKontakt parent() {
        return switch (this) {
            case PORTAL_B, PORTAL_A -> HerkunftKontakt.PORTAL;
            default -> null;
        };
    }

    @Override
    public List<HerkunftKontakt> children() {
        return Arrays.stream(values()).filter(value -> value.parent() == this).toList();
    }
}

package com.acme.hostilelabels.project;

import com.acme.hostilelabels.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.Choice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The values of {@code Wert}, in the tenant's order. */
@Generated("io.github.onoffice4j.generator")
public enum Wert implements Choice {
    /** Anführung &#34;: <code>&#34;</code>. */
    X_13B703("\"", "Anführung \""),

    /** Rückstrich &#92;: <code>&#92;</code>. */
    X_00BC4B("\\", "Rückstrich \\"),

    /** &#92;u0022 ist keine Anführung: <code>&#92;u0022</code>. */
    U0022("\\u0022", "\\u0022 ist keine Anführung"),

    /** $&#123;x&#125; #&#123;x&#125; &#60;%= x %&#62;: <code>$&#123;x&#125;</code>. */
    X("${x}", "${x} #{x} <%= x %>"),

    /** &#42;/: <code>&#42;/</code>. */
    X_E3F2A5("*/", "*/"),

    /** leer: (empty). */
    EMPTY("", "leer"),

    /** Umbruch: (blank). */
    X_67EBBD("\n", "Umbruch\n"),

    /** Leerzeichen: (blank). */
    X_474F2A(" ", "Leerzeichen "),

    /** Stands for every key that the tenant has added since this code was generated. */
    UNRECOGNIZED("");

    private static final Map<String, Wert> BY_KEY = indexByKey();

    private final String key;

    private final List<String> labels;

    Wert(String key, String... labels) {
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
    public static Wert of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    private static Map<String, Wert> indexByKey() {
        Map<String, Wert> byKey = new HashMap<>();
        for (Wert choice : values()) {
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

package io.github.onoffice4j.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * The languages whose labels were generated, by onOffice's three-letter codes, the leading one first.
 *
 * <p>onOffice names most languages by the country they come from ({@code DEU}, {@code FRA}, {@code ESP}) and English
 * {@code ENG}; see "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class Languages {

    /** Where onOffice's code is not the ISO 639-2 code of the language. */
    private static final Map<String, String> CODES_BY_LANGUAGE = Map.ofEntries(
            Map.entry("bg", "BGR"),
            Map.entry("cs", "CZE"),
            Map.entry("da", "DNK"),
            Map.entry("el", "GRC"),
            Map.entry("es", "ESP"),
            Map.entry("nl", "NLD"),
            Map.entry("pt", "PRT"),
            Map.entry("sv", "SWE"),
            Map.entry("zh", "CHN"));

    private final List<String> codes;

    private Languages(List<String> codes) {
        this.codes = codes;
    }

    /**
     * Makes the list of languages.
     *
     * @param codes onOffice's codes, the leading language first
     * @return the languages
     * @throws IllegalArgumentException if there is no code
     */
    public static Languages of(String... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException("At least one language is needed, such as DEU");
        }
        return new Languages(List.of(codes));
    }

    /**
     * Returns the codes.
     *
     * @return the codes, the leading language first
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Picks the text in the language of a locale.
     *
     * @param locale the locale whose language counts
     * @param texts one text a language, in the order of {@link #codes()}
     * @return the text; the first one if the language is not among them, and empty if there are no texts
     */
    public String pick(Locale locale, List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        int index = indexOf(locale);
        return texts.get(index < texts.size() ? index : 0);
    }

    private int indexOf(Locale locale) {
        int byLanguage = codes.indexOf(codeOf(locale));
        return Math.max(byLanguage, 0);
    }

    private static String codeOf(Locale locale) {
        String special = CODES_BY_LANGUAGE.get(locale.getLanguage());
        if (special != null) {
            return special;
        }
        try {
            return locale.getISO3Language().toUpperCase(Locale.ROOT);
        } catch (MissingResourceException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return codes.toString();
    }
}

package io.github.onoffice4j.sandbox.records;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;

/** Countries by their German names and by their codes of two and three letters. Immutable. */
final class Countries {

    private static final Countries ALL = new Countries();

    private final Map<String, String> twoLettersByName = new HashMap<>();
    private final Map<String, String> namesByThreeLetters = new HashMap<>();

    private Countries() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            String name = country.getDisplayCountry(Locale.GERMAN);
            twoLettersByName.put(name.toLowerCase(Locale.ROOT), code);
            namesByThreeLetters.put(threeLetters(code), name);
        }
    }

    /** Returns the name for a code of three letters; any other text as it is. */
    static String name(String text) {
        return ALL.namesByThreeLetters.getOrDefault(text, text);
    }

    /** Returns the code of three letters for a name; any other text as it is. */
    static String threeLettersOf(String text) {
        return code(text, Countries::threeLetters);
    }

    /** Returns the code of two letters for a name; any other text as it is. */
    static String twoLettersOf(String text) {
        return code(text, Function.identity());
    }

    private static String code(String text, Function<String, String> form) {
        String twoLetters = ALL.twoLettersByName.get(text.toLowerCase(Locale.ROOT));
        return twoLetters == null ? text : form.apply(twoLetters);
    }

    private static String threeLetters(String code) {
        try {
            return new Locale.Builder().setRegion(code).build().getISO3Country();
        } catch (MissingResourceException e) {
            return code;
        }
    }
}

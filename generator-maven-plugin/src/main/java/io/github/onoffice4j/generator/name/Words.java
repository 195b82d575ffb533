package io.github.onoffice4j.generator.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a technical name or a key, in letters and digits that every Java name may have.
 *
 * <p>Umlauts become two letters, other accents are taken off, a plus sign becomes a word of its own, because {@code A} and
 * {@code A+} are different values; every other character separates words, and so does a capital after a small letter.
 */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");

    /** Between {@code aB}, {@code 2B}, and before the last capital of {@code ABCd}. */
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Words() {}

    /** Returns the words of a text, none if it has neither letters nor digits. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String part : SEPARATORS.split(plain(text), -1)) {
            if (!part.isEmpty()) {
                words.addAll(List.of(HUMPS.split(part, -1)));
            }
        }
        return words;
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss")
                .replace("ẞ", "SS")
                .replace("+", " plus ");
        return ACCENTS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFD))
                .replaceAll("");
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}

package io.github.onoffice4j.generator.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a technical name, a key or a label, in letters and digits that every Java name may have.
 *
 * <p>Umlauts become two letters, other accents are taken off, a plus sign becomes a word of its own, because {@code A} and
 * {@code A+} are different values, and so does a minus sign before a number; every other character separates words, and so
 * does a capital after a small letter.
 *
 * <p>Only characters of blocks that are complete count, so that a Java of a newer Unicode gives the same words.
 */
final class Words {

    /** All but Latin letters, their accents, letter-like symbols, fractions, ligatures and letters as wide as ideographs. */
    private static final Pattern OTHERS = Pattern.compile(
            "[^\\u0000-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF\\u2100-\\u2188\\uFB00-\\uFB06\\uFF01-\\uFF5E]");

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern NEGATIVE = Pattern.compile("^\\s*-(?=[0-9])");

    /** Between {@code aB}, {@code 2B}, and before the last capital of {@code ABCd}. */
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Letters that are none of A to Z with an accent. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ä', "ae"),
            Map.entry('ö', "oe"),
            Map.entry('ü', "ue"),
            Map.entry('Ä', "Ae"),
            Map.entry('Ö', "Oe"),
            Map.entry('Ü', "Ue"),
            Map.entry('ß', "ss"),
            Map.entry('ẞ', "SS"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "Oe"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ı', "i"),
            Map.entry('+', " plus "));

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
        String latin = OTHERS.matcher(text).replaceAll(" ");
        String composed = NEGATIVE.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKC))
                .replaceFirst("minus ");
        StringBuilder spelled = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            spelled.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}

package io.github.onoffice4j.generator.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which names are given; all other forms follow from these. */
enum NameForm {
    /** {@code ENERGY_CLASS}, for fields, values and action types. */
    CONSTANT("[A-Z][A-Z0-9_]*|_[0-9][A-Z0-9_]*", "capital letters, digits and underscores, such as ENERGY_CLASS") {
        @Override
        String join(List<String> words) {
            return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        }
    },
    /** {@code EnergyClass}, for modules and action kinds. */
    CLASS(
            "[A-Z][A-Za-z0-9_]*|_[0-9][A-Za-z0-9_]*",
            "letters, digits and underscores, a capital first, such as EnergyClass") {
        @Override
        String join(List<String> words) {
            return words.stream().map(Words::capitalized).collect(Collectors.joining());
        }
    };

    /** Leaves room for a suffix and an ending in the file names of every system. */
    private static final int LONGEST = 100;

    /** What {@link #matches} lets through: the longest name with the longest suffix, and some. */
    private static final int LONGEST_GIVEN = 200;

    private final Pattern valid;
    private final String described;

    NameForm(String valid, String described) {
        this.valid = Pattern.compile(valid);
        this.described = described;
    }

    abstract String join(List<String> words);

    /** Says what a name of this form is made of. */
    String described() {
        return described;
    }

    /** Tells whether a name is of this form. */
    boolean matches(String name) {
        return name.length() <= LONGEST_GIVEN && valid.matcher(name).matches();
    }

    /** Returns the name of a key: of this form, but neither unique nor free of reserved words yet. */
    String of(String key) {
        return of(key.isEmpty() ? List.of("empty") : Words.of(key), key);
    }

    /**
     * Returns the name made of words: of this form, but neither unique nor free of reserved words yet.
     *
     * @param words the words, perhaps none
     * @param key the key of what is named, for where words do not do
     */
    String of(List<String> words, String key) {
        if (words.isEmpty()) {
            // Nothing to go by: a name from the key's own hash.
            return "X_" + KeyHash.of(key, KeyHash.SHORT);
        }
        String joined = join(words);
        if (joined.length() > LONGEST) {
            joined = join(leading(words)) + "_" + KeyHash.of(key, KeyHash.SHORT);
        }
        return Character.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    /** Returns as many words as fit, and of the first one no more than fits. */
    private List<String> leading(List<String> words) {
        List<String> leading = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
            if (length > LONGEST) {
                break;
            }
            leading.add(word);
        }
        return leading.isEmpty() ? List.of(words.get(0).substring(0, LONGEST)) : leading;
    }
}

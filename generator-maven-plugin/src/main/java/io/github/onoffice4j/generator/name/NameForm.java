package io.github.onoffice4j.generator.name;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which Java writes the words of a name. */
enum NameForm {
    /** {@code ENERGY_CLASS}, for constants. */
    CONSTANT(200) {
        @Override
        String join(List<String> words) {
            return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        }
    },
    /** {@code EnergyClass}, for classes. */
    CLASS(100) {
        @Override
        String join(List<String> words) {
            return words.stream().map(Words::capitalized).collect(Collectors.joining());
        }
    },
    /** {@code energyClass}, for methods. */
    METHOD(100) {
        @Override
        String join(List<String> words) {
            String joined = CLASS.join(words);
            return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
        }
    },
    /** {@code getEnergyClass}, for the methods that read a field. */
    GETTER(100) {
        @Override
        String join(List<String> words) {
            return "get" + CLASS.join(words);
        }
    },
    /** {@code energyclass}, for packages. */
    PACKAGE(60) {
        @Override
        String join(List<String> words) {
            return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining());
        }
    };

    private final int longest;

    NameForm(int longest) {
        this.longest = longest;
    }

    abstract String join(List<String> words);

    /** Returns the name of a key: valid in Java, but neither unique nor free of reserved words yet. */
    String of(String key) {
        List<String> words = Words.of(key);
        if (words.isEmpty()) {
            // Nothing to go by: a name from the key's own hash.
            words = List.of("x", KeyHash.of(key, KeyHash.SHORT));
        }
        String joined = join(words);
        if (joined.length() > longest) {
            joined = joined.substring(0, longest) + "_" + KeyHash.of(key, KeyHash.SHORT);
        }
        return Character.isDigit(joined.charAt(0)) ? prefixed(joined) : joined;
    }

    private String prefixed(String name) {
        return this == PACKAGE ? "m" + name : "_" + name;
    }
}

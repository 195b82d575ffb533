package io.github.onoffice4j.generator.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The names of one field, which all follow from its constant. Immutable.
 *
 * @param constant the constant in the record class, such as {@code ENERGY_CLASS}
 */
record FieldName(String constant) {

    /** Returns the name of the enum of its values, such as {@code EnergyClass}. */
    String className() {
        List<String> words = Arrays.stream(constant.split("_", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        String joined = NameForm.CLASS.join(words);
        return Character.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    /** Returns the method that sets it, and that reads it as another's parent, such as {@code energyClass}. */
    String method() {
        String name = className();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the method that reads it, such as {@code getEnergyClass}. */
    String getter() {
        String name = className();
        return "get" + (name.startsWith("_") ? name.substring(1) : name);
    }

    /** Returns what two fields must not have in common, lest one of their names be the same, by case at least. */
    static String fold(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}

package io.github.onoffice4j.field;

import java.util.List;
import java.util.Locale;

/** Checks what a condition compares with, before anything is sent. */
final class Operands {

    private Operands() {}

    static <V> List<V> atLeastOne(Field<?, ?> field, List<V> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "A condition with a list needs at least one value, or no record could meet it: for field " + field);
        }
        return values;
    }

    static String key(Field<?, ?> field, Choice choice) {
        if (choice.isUnrecognized()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "UNRECOGNIZED stands for keys this model does not know and can be neither written nor asked for."
                            + " Generate the model again to get constants for new values: for field %s",
                    field));
        }
        return choice.key();
    }
}

package io.github.onoffice4j.generator.catalogue;

import java.util.Locale;

/** Names in camel case, as the catalogue has them and generated code gives them. */
public final class CamelCase {

    private CamelCase() {}

    /**
     * Returns a name as that of a class.
     *
     * @param name the name of a method, for example {@code addressIds}
     */
    public static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Returns the name of a constant as that of a method.
     *
     * @param constant the name of a constant, for example {@code ADDRESS_IDS}
     */
    public static String of(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }
}

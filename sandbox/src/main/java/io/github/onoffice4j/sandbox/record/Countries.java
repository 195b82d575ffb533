package io.github.onoffice4j.sandbox.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Countries by German name and by ISO 3166 code. */
public final class Countries {
    private Countries() {}

    /** Returns the German name of a country given by its name or its code of two or three letters. */
    public static Optional<String> name(String nameOrCode) {
        return find(nameOrCode).map(country -> country.getDisplayCountry(Locale.GERMAN));
    }

    /** Returns the code of three letters. */
    public static Optional<String> alpha3(String nameOrCode) {
        return find(nameOrCode).map(Locale::getISO3Country);
    }

    /** Returns the code of two letters. */
    public static Optional<String> alpha2(String nameOrCode) {
        return find(nameOrCode).map(Locale::getCountry);
    }

    private static Optional<Locale> find(String nameOrCode) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build())
                .filter(country -> nameOrCode.equals(country.getCountry())
                        || nameOrCode.equals(country.getISO3Country())
                        || nameOrCode.equalsIgnoreCase(country.getDisplayCountry(Locale.GERMAN)))
                .findFirst();
    }
}

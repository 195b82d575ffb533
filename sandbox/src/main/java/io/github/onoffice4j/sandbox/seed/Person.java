package io.github.onoffice4j.sandbox.seed;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Somebody with a name.
 *
 * @param isWoman how to address them
 * @param firstName first name
 * @param lastName last name
 */
record Person(boolean isWoman, String firstName, String lastName) {
    private static final List<String> WOMEN = List.of(
            "Lea",
            "Anna",
            "Ayşe",
            "Katharina",
            "Zoë",
            "Greta",
            "Marlene",
            "Ines",
            "Svenja",
            "Ute",
            "Birgit",
            "Hannah",
            "Johanna",
            "Käthe",
            "Olga");
    private static final List<String> MEN = List.of(
            "Jonas",
            "Mehmet",
            "Björn",
            "Felix",
            "Jürgen",
            "Karl-Heinz",
            "Lukas",
            "Ömer",
            "Paul",
            "Sören",
            "Tim",
            "Uwe",
            "Viktor",
            "Walter",
            "André",
            "Günter");
    private static final List<String> LAST = List.of(
            "Müller",
            "Schmitz",
            "Weber",
            "Schäfer",
            "Koch",
            "Bäcker",
            "Yılmaz",
            "Jansen",
            "Krüger",
            "Peters",
            "Groß",
            "Meißner",
            "Hoffmann",
            "Lang",
            "Özdemir",
            "von der Heide",
            "Nowak",
            "Klöckner",
            "Esser",
            "Wirtz",
            "Thelen",
            "Breuer",
            "Küpper",
            "Lennartz",
            "Huppertz",
            "Offermann",
            "Dahmen",
            "Quadflieg",
            "Scholl",
            "Zimmermann");
    private static final List<String> COMPANIES = List.of(
            "Wohnbau", "Hausverwaltung", "Architekten", "Finanzierungen", "Immobilien", "Umzüge", "Gebäudetechnik");

    static Person pick(Random random) {
        boolean isWoman = random.nextBoolean();
        List<String> first = isWoman ? WOMEN : MEN;
        return new Person(isWoman, first.get(random.nextInt(first.size())), LAST.get(random.nextInt(LAST.size())));
    }

    String company(Random random) {
        return lastName + " " + COMPANIES.get(random.nextInt(COMPANIES.size())) + " GmbH";
    }

    String salutation() {
        return isWoman ? "Frau" : "Herr";
    }

    String letterSalutation() {
        return (isWoman ? "Sehr geehrte Frau " : "Sehr geehrter Herr ") + lastName;
    }

    /** Returns an address under a domain that nobody can own. */
    String email(int number) {
        String name = (firstName + "." + lastName).toLowerCase(Locale.ROOT);
        String plain = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ş", "s")
                .replace("ı", "i")
                .replace("é", "e")
                .replace("ë", "e")
                .replace(" ", "-");
        return plain + "." + number + "@example.org";
    }
}

package io.github.onoffice4j.sandbox.seed;

import java.util.List;
import java.util.Random;

/**
 * A town the agency works in.
 *
 * @param postCode of its centre
 * @param name its name
 * @param latitude in degrees
 * @param longitude in degrees
 */
record Town(String postCode, String name, double latitude, double longitude) {
    private static final List<Town> TOWNS = List.of(
            new Town("52062", "Aachen", 50.7753, 6.0839),
            new Town("52066", "Aachen", 50.7580, 6.0990),
            new Town("52222", "Stolberg", 50.7692, 6.2260),
            new Town("52249", "Eschweiler", 50.8180, 6.2640),
            new Town("52349", "Düren", 50.8036, 6.4930),
            new Town("52428", "Jülich", 50.9220, 6.3580),
            new Town("52146", "Würselen", 50.8180, 6.1310),
            new Town("52134", "Herzogenrath", 50.8690, 6.0950),
            new Town("50667", "Köln", 50.9384, 6.9590),
            new Town("50931", "Köln", 50.9270, 6.9130),
            new Town("51465", "Bergisch Gladbach", 50.9920, 7.1300),
            new Town("50354", "Hürth", 50.8780, 6.8760),
            new Town("50321", "Brühl", 50.8290, 6.9050),
            new Town("53111", "Bonn", 50.7374, 7.0982),
            new Town("53604", "Bad Honnef", 50.6440, 7.2270),
            new Town("40213", "Düsseldorf", 51.2256, 6.7760),
            new Town("41061", "Mönchengladbach", 51.1950, 6.4350),
            new Town("41460", "Neuss", 51.1980, 6.6920),
            new Town("53879", "Euskirchen", 50.6610, 6.7870),
            new Town("52385", "Nideggen", 50.6920, 6.4830));

    private static final List<String> STREETS = List.of(
            "Hauptstraße",
            "Bahnhofstraße",
            "Gartenweg",
            "Am Lindenplatz",
            "Rosenstraße",
            "Schillerstraße",
            "Goethestraße",
            "Kirchgasse",
            "Mühlenweg",
            "Bergstraße",
            "Im Grüntal",
            "Waldstraße",
            "Ahornallee",
            "Lütticher Straße",
            "Auf der Höhe",
            "Jülicher Straße",
            "Zum Alten Forsthaus",
            "Tannenweg",
            "Dürener Straße",
            "Südstraße");

    static Town pick(Random random) {
        return TOWNS.get(random.nextInt(TOWNS.size()));
    }

    static String street(Random random) {
        return STREETS.get(random.nextInt(STREETS.size()));
    }

    static String houseNumber(Random random) {
        return (1 + random.nextInt(120)) + (random.nextInt(8) == 0 ? "a" : "");
    }
}

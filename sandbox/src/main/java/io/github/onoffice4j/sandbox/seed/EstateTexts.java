package io.github.onoffice4j.sandbox.seed;

import java.util.List;

/** Gives an estate the texts of an advertisement. */
final class EstateTexts {
    private static final List<String> HOUSE =
            List.of("großem Garten", "Kamin", "Weitblick", "Garage", "Einliegerwohnung", "Südterrasse");
    private static final List<String> FLAT =
            List.of("Südbalkon", "Aufzug", "Einbauküche", "Stellplatz", "Dachterrasse", "Parkettboden");
    private static final List<String> OTHER =
            List.of("guter Anbindung", "eigener Zufahrt", "Entwicklungspotenzial", "langer Straßenfront");
    private static final List<String> LOCATIONS = List.of(
            "Ruhige Wohnlage mit guter Anbindung an Bus und Bahn.",
            "Zentral und doch im Grünen; Schulen und Kindergärten sind zu Fuß erreichbar.",
            "Gewachsenes Viertel mit Geschäften für den täglichen Bedarf.",
            "Wenige Minuten zur Autobahn, der Bahnhof liegt um die Ecke.");
    private static final List<String> EQUIPMENT = List.of(
            "- Fenster dreifach verglast\r\n- Fußbodenheizung\r\n- Gäste-WC",
            "- Bad mit Wanne & Dusche\r\n- Rollläden elektrisch",
            "- Glasfaseranschluss\r\n- Keller \"trocken\" / saniert");

    private EstateTexts() {}

    static void put(Seed seed, EstateKind kind, String type, Town town) {
        String extra = seed.oneOf(kind == EstateKind.HOUSE ? HOUSE : kind == EstateKind.FLAT ? FLAT : OTHER);
        seed.put("objekttitel", type + " mit " + extra + " in " + town.name());
        seed.put(
                "objektbeschreibung",
                "Wir freuen uns, Ihnen dieses Angebot in " + town.name() + " vorzustellen: " + type + " mit " + extra
                        + ". Gern zeigen wir Ihnen alles vor Ort.");
        seed.put("lage", seed.oneOf(LOCATIONS));
        seed.put("ausstatt_beschr", seed.oneOf(EQUIPMENT));
        seed.put("verfuegbar_ab", seed.oneOf(List.of("sofort", "nach Absprache", "01.03.2026", "Herbst 2026")));
    }
}

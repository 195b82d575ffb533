package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes search criteria: somebody who looks for a house around a town, somebody who looks for a flat in a region. */
final class CriteriaSeed {
    private CriteriaSeed() {}

    static List<Row> rows(List<Long> addresses) {
        if (addresses.size() < 2) {
            return List.of();
        }
        Map<String, Object> house = new HashMap<>(Map.of(
                "vermarktungsart",
                List.of("kauf"),
                "objektart",
                List.of("haus"),
                "kaufpreis__von",
                "100000.00",
                "kaufpreis__bis",
                "450000.00",
                "wohnflaeche__von",
                "80.00"));
        house.putAll(Map.of("range_plz", "52062", "range_ort", "Aachen", "range", "20", "range_land", "DEU"));
        Map<String, Object> flat = Map.of(
                "vermarktungsart",
                List.of("miete"),
                "objektart",
                List.of("wohnung"),
                "kaltmiete__bis",
                "1200.00",
                "regionaler_zusatz",
                List.of("gebietWest"));
        return new SeedRows(Kind.SEARCH_CRITERION)
                .add(criterion(addresses.get(0), house, List.of("kaufpreis")))
                .add(criterion(addresses.get(1), flat, List.of()))
                .list();
    }

    private static Map<String, Object> criterion(long address, Map<String, Object> criteria, List<String> mandatory) {
        return Map.of(
                "addressid",
                List.of(Long.toString(address)),
                "criteria",
                criteria,
                "advisor",
                UserSeed.FIRST_ID,
                "creator",
                UserSeed.FIRST_ID,
                "creationdate",
                "2024-03-01",
                "editdate",
                "2024-03-02 09:15:00",
                "status",
                "1",
                "kocriterias",
                mandatory,
                "characteristic",
                List.of("manual_saved"));
    }
}

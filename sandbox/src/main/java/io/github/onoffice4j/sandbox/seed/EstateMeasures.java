package io.github.onoffice4j.sandbox.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives an estate its price or rent, areas, rooms and year, all fitting each other. */
final class EstateMeasures {
    private EstateMeasures() {}

    static void put(Seed seed, EstateKind kind) {
        // Two throws multiplied: many ordinary estates, few expensive ones.
        double position =
                seed.random().nextDouble() * (0.35 + 0.65 * seed.random().nextDouble());
        int area = kind.area(position);
        boolean forSale = kind.isForSale(seed);
        seed.put("vermarktungsart", forSale ? "kauf" : "miete");
        seed.put("nutzungsart", kind.isForLiving() || kind == EstateKind.PLOT ? "wohnen" : use(kind));
        seed.put("waehrung", "EUR");
        if (forSale) {
            sale(seed, kind, position);
        } else {
            rent(seed, kind, area);
        }
        if (kind == EstateKind.PLOT || kind == EstateKind.HOUSE) {
            seed.put("grundstuecksflaeche", (double) seed.between(180, 1_200));
        }
        if (kind.isBuilt()) {
            building(seed, kind, area);
        }
    }

    private static String use(EstateKind kind) {
        return kind == EstateKind.APARTMENT_BUILDING ? "anlage" : "gewerbe";
    }

    private static void sale(Seed seed, EstateKind kind, double position) {
        seed.put("kaufpreis", (double) kind.price(position));
        seed.put("aussen_courtage", "3,57 % inkl. MwSt.");
        if (kind == EstateKind.FLAT) {
            seed.put("hausgeld", (double) seed.between(120, 420));
        }
        if (kind == EstateKind.APARTMENT_BUILDING) {
            double perYear = kind.price(position) / (double) seed.between(18, 28);
            seed.put("mieteinnahmen_pro_jahr_ist", Math.rint(perYear));
        }
    }

    private static void rent(Seed seed, EstateKind kind, int area) {
        int cold = kind.isBuilt() ? area * seed.between(8, 16) : seed.between(45, 120);
        int extra = Math.max(15, area * 2);
        seed.put("kaltmiete", (double) cold);
        seed.put("nettokaltmiete", (double) cold);
        seed.put("nebenkosten", (double) extra);
        seed.put("warmmiete", (double) (cold + extra));
        seed.put("kaution", "3 Monatsmieten");
        seed.put("heizkosten_in_nebenkosten", seed.isLucky(60) ? "J" : "N");
    }

    private static void building(Seed seed, EstateKind kind, int area) {
        seed.put("baujahr", Integer.toString(seed.between(1900, 2024)));
        seed.put("gesamtflaeche", (double) area);
        if (kind.isForLiving() || kind == EstateKind.APARTMENT_BUILDING) {
            int rooms = Math.max(1, area / 28);
            seed.put("wohnflaeche", area + seed.random().nextInt(4) * 0.25);
            seed.put("anzahl_zimmer", rooms + (seed.isLucky(20) ? 0.5 : 0));
            seed.put("anzahl_schlafzimmer", (double) Math.max(1, rooms - 2));
            seed.put("anzahl_badezimmer", (double) Math.max(1, rooms / 4));
        }
        switch (kind) {
            case FLAT -> seed.put("etage", Integer.toString(seed.between(0, 6)));
            case OFFICE -> seed.put("bueroflaeche", (double) area);
            case SHOP -> seed.put("ladenflaeche", (double) area);
            case RESTAURANT -> seed.put("gastroflaeche", (double) area);
            case HALL -> seed.put("lagerflaeche", (double) area);
            default -> {}
        }
        if (kind.isForLiving() && seed.isLucky(40)) {
            seed.put("multiParkingLot", parking(seed));
        }
    }

    private static Map<String, Map<String, String>> parking(Seed seed) {
        Map<String, String> lot = new LinkedHashMap<>();
        lot.put("Count", Integer.toString(seed.between(1, 2)));
        lot.put("Price", seed.between(8, 25) + "000.00");
        lot.put("MarketingType", "buy");
        return Map.of(seed.oneOf(List.of("garage", "carport", "parkingSpace", "undergroundGarage")), lot);
    }
}

package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.tenant.Region;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes estates: mostly houses and flats for sale in the Rhineland, some for rent, some for trade. */
final class EstateSeed {
    private static final Set<String> LEFT_EMPTY = Set.of(
            "Id",
            "objekttyp",
            "objektart",
            "status2",
            "benutzer",
            "verkauft_am",
            "waehrung",
            "multiParkingLot",
            "baujahr",
            "etage",
            "heizkosten_in_nebenkosten",
            "miete_pauschal_pro",
            "bebaubar_nach",
            "bebaubar_mit",
            "stammobjekt");

    private final Tenant tenant;
    private final Columns columns;

    EstateSeed(Tenant tenant, Columns columns) {
        this.tenant = tenant;
        this.columns = columns;
    }

    Row row(long id, int index) {
        Seed seed = new Seed("estate", index, columns);
        EstateKind kind = EstateKind.pick(seed, key -> permits("objektart", key));
        String type = type(seed, kind);
        Town town = Town.pick(seed.random());
        seed.put("objektart", kind.objektart());
        seed.put("objekttyp", type);
        seed.put("objektnr_extern", String.format(Locale.ROOT, "OF-%04d", index + 1));
        place(seed, town);
        state(seed);
        EstateMeasures.put(seed, kind);
        EstateTexts.put(seed, kind, label(type), town);
        Filler.fill(seed, columns, LEFT_EMPTY);
        // Last, so that the choices of all others stay as they are.
        List<String> regions = regions(tenant.regions(), town.postCode());
        if (!regions.isEmpty()) {
            seed.put("regionaler_zusatz", regions);
        }
        return Row.of(id, seed.values());
    }

    /** Returns the innermost active regions that hold a postal code. */
    private static List<String> regions(List<Region> regions, String postCode) {
        List<String> keys = new ArrayList<>();
        for (Region region : regions) {
            List<String> inner = region.inactive() ? List.of() : regions(region.children(), postCode);
            keys.addAll(inner);
            if (!region.inactive() && inner.isEmpty() && region.holds(postCode)) {
                keys.add(region.key());
            }
        }
        return keys;
    }

    private void place(Seed seed, Town town) {
        seed.put("strasse", Town.street(seed.random()));
        seed.put("hausnummer", Town.houseNumber(seed.random()));
        seed.put("plz", town.postCode());
        seed.put("ort", town.name());
        seed.put("land", "DEU");
        seed.put("breitengrad", round(town.latitude() + (seed.random().nextDouble() - 0.5) / 40));
        seed.put("laengengrad", round(town.longitude() + (seed.random().nextDouble() - 0.5) / 40));
    }

    private void state(Seed seed) {
        boolean sold = seed.isLucky(8);
        String created = seed.date();
        seed.put("status2", seed.isLucky(80) ? "status2obj_aktiv" : someState(seed));
        seed.put("verkauft", sold ? "1" : "0");
        seed.put("reserviert", !sold && seed.isLucky(7) ? "1" : "0");
        seed.put("benutzer", Long.toString(UserSeed.id(seed.random())));
        seed.put("erstellt_am", created);
        seed.put("erstellt_von", UserSeed.API_USER);
        String changed = seed.timeFrom(created);
        seed.put("geaendert_am", changed);
        seed.put("uuid", seed.uuid());
        if (sold) {
            seed.put("verkauft_am", changed.substring(0, 10));
        }
        for (String flag : List.of("veroeffentlichen", "showGoogleMap", "objektadresse_freigeben_api")) {
            seed.putFlag(flag, 70);
        }
        for (String flag : List.of("exclusive", "top_angebot", "preisreduktion", "courtage_frei", "referenz", "neu")) {
            seed.putFlag(flag, 12);
        }
    }

    private String someState(Seed seed) {
        List<SelectValue> states =
                tenant.field("estate", "status2").map(TenantField::values).orElse(List.of());
        return states.isEmpty() ? "status2obj_inaktiv" : seed.oneOf(states).key();
    }

    private String type(Seed seed, EstateKind kind) {
        List<String> types =
                tenant.field("estate", "objekttyp").map(TenantField::dependencies).orElse(Map.of()).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(kind.objektart()))
                        .map(Map.Entry::getKey)
                        .toList();
        return types.isEmpty() ? "" : seed.earlyOneOf(types);
    }

    private String label(String type) {
        Optional<TenantField> field = tenant.field("estate", "objekttyp");
        return field.flatMap(present -> present.value(type))
                .map(value -> value.labels().in("DEU"))
                .orElse("Immobilie");
    }

    private boolean permits(String name, String key) {
        return tenant.field("estate", name).map(field -> field.permits(key)).orElse(true);
    }

    private static double round(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}

package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.tenant.ActionKind;
import io.github.onoffice4j.sandbox.tenant.ActionType;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.List;

/** Makes agents-log entries: what happened between an address and an estate. */
final class ActivitySeed {
    private final Tenant tenant;
    private final Columns columns;
    private final List<Long> addressIds;
    private final List<Long> estateIds;

    ActivitySeed(Tenant tenant, Columns columns, List<Long> addressIds, List<Long> estateIds) {
        this.tenant = tenant;
        this.columns = columns;
        this.addressIds = addressIds;
        this.estateIds = estateIds;
    }

    Row row(long id, int index) {
        Seed seed = new Seed("agentsLog", index, columns);
        List<ActionKind> kinds = tenant.actionKinds();
        if (!kinds.isEmpty()) {
            ActionKind kind = seed.earlyOneOf(kinds);
            List<ActionType> types =
                    kind.types().stream().filter(type -> !type.automatic()).toList();
            seed.put("Aktionsart", kind.key());
            seed.put("Aktionstyp", types.isEmpty() ? "" : seed.oneOf(types).key());
            seed.put("Bemerkung", kind.labels().in("DEU") + ": alles besprochen.");
        }
        seed.put("Adress_nr", List.of(seed.oneOf(addressIds).toString()));
        seed.put("Objekt_nr", seed.isLucky(80) ? List.of(seed.oneOf(estateIds).toString()) : List.of());
        String time = seed.timeFrom(seed.date());
        long user = UserSeed.id(seed.random());
        String login = UserSeed.login(seed.random());
        seed.put("Datum", time).put("created", time).put("Datum_bearb", time);
        seed.put("Benutzer_nr", Long.toString(user)).put("Benutzer", login).put("Benutzer_bearb", login);
        seed.put("dauer", Integer.toString(300 * seed.between(1, 12)));
        if (seed.isLucky(10)) {
            seed.put("Kosten", seed.between(1, 40) + 0.5);
        }
        return Row.of(id, seed.values());
    }
}

package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.tenant.ActionKind;
import io.github.onoffice4j.sandbox.tenant.ActionType;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes tasks. */
final class TaskSeed {
    private static final List<String> SUBJECTS = List.of(
            "Unterlagen anfordern",
            "Exposé prüfen",
            "Eigentümer zurückrufen",
            "Besichtigung vorbereiten",
            "Energieausweis bestellen",
            "Preisvorschlag ausarbeiten");
    private static final List<String> STATES =
            List.of("Nicht begonnen", "In Bearbeitung", "Erledigt", "Zurückgestellt");

    private final Tenant tenant;
    private final Columns columns;
    private final List<Long> addressIds;
    private final List<Long> estateIds;

    TaskSeed(Tenant tenant, Columns columns, List<Long> addressIds, List<Long> estateIds) {
        this.tenant = tenant;
        this.columns = columns;
        this.addressIds = addressIds;
        this.estateIds = estateIds;
    }

    Row row(long id, int index) {
        Seed seed = new Seed("task", index, columns);
        String created = seed.date();
        String state = seed.oneOf(STATES);
        seed.put("Betreff", seed.oneOf(SUBJECTS));
        seed.put("Aufgabe", "Bitte bis Ende der Woche erledigen.");
        seed.put("Status", state);
        seed.put("erledigt", state.equals("Erledigt") ? "1" : "0");
        seed.put("Prio", Integer.toString(seed.between(1, 5)));
        seed.put("Verantwortung", UserSeed.login(seed.random()));
        seed.put("von", UserSeed.API_USER);
        seed.put("Eintragsdatum", created);
        seed.put("modified", seed.timeFrom(created));
        seed.put("Deadline", seed.timeFrom(created));
        List<ActionType> types = tenant.actionKind("Aufgabe").map(ActionKind::types).orElse(List.of()).stream()
                .filter(type -> type.databaseId() != null)
                .toList();
        if (!types.isEmpty()) {
            seed.put("Art", String.valueOf(seed.oneOf(types).databaseId()));
        }
        Map<String, Object> values = new HashMap<>(seed.values());
        values.put("relatedAddressId", List.of(seed.oneOf(addressIds).toString()));
        values.put("relatedEstateId", List.of(seed.oneOf(estateIds).toString()));
        return Row.of(id, values);
    }
}

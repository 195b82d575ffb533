package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes entries of the agents log that calls leave behind them, in the name of the API user. */
public final class Activities {
    private Activities() {}

    /**
     * Writes an entry.
     *
     * @param values its kind, type and note by their German names, and what else is known of it
     * @param addresses ids of the addresses it belongs to
     * @param estates ids of the estates it belongs to
     */
    public static void write(Agency agency, Map<String, String> values, List<Long> addresses, List<Long> estates) {
        Row user = agency.apiUser();
        Map<String, Object> entry = new LinkedHashMap<>(values);
        entry.put("Benutzer", user.text("Name"));
        entry.put("Benutzer_nr", Long.toString(user.id()));
        entry.put("Datum", agency.now());
        entry.put("created", agency.now());
        entry.put("Adress_nr", addresses.stream().map(String::valueOf).toList());
        entry.put("Objekt_nr", estates.stream().map(String::valueOf).toList());
        agency.agentsLog().insert(List.of(entry));
    }
}

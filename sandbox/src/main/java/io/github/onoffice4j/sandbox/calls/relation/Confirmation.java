package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known about whether a contact comes to an appointment: the only information a relation carries. */
final class Confirmation {
    /** The one relation type that has it. */
    static final String RELATION = "calendar:address";

    /** Where an appointment keeps it, address id to state. */
    private static final String FIELD = "confirmations";

    private static final Map<String, Set<String>> VALUES = Map.of(
            "statusTerminbestaetigung",
            Set.of("bestätigt", "gesendet", "gecancelt", "nicht gesetzt"),
            "statusTerminrueckmeldung",
            Set.of("aktiv", "inaktiv"));

    private Confirmation() {}

    /** Ends the action with {@code invalid} unless {@code info} holds known keys and values, at least one. */
    static void check(Parameters info, ApiError invalid) {
        boolean isValid = !info.all().isEmpty()
                && info.all().entrySet().stream()
                        .allMatch(entry -> VALUES.getOrDefault(entry.getKey(), Set.of())
                                .contains(String.valueOf(entry.getValue())));
        if (!isValid) {
            throw new ActionFailure(invalid);
        }
    }

    static void set(Agency agency, List<Link> links, Parameters info) {
        String state = info.text("statusTerminbestaetigung");
        if (!state.isEmpty()) {
            links.forEach(link ->
                    agency.table(Kind.APPOINTMENT).update(link.parent(), row -> changed(row, link.child(), state)));
        }
    }

    private static Row changed(Row appointment, long address, String state) {
        Map<String, Object> states = new HashMap<>();
        if (appointment.get(FIELD) instanceof Map<?, ?> known) {
            known.forEach((id, value) -> states.put(id.toString(), value));
        }
        states.put(Long.toString(address), state);
        return appointment.with(Map.of(FIELD, Map.copyOf(states)));
    }
}

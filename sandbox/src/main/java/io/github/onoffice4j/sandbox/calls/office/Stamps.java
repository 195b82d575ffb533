package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;

/** Stamps of rights on records: who may do what with a record that has one. */
final class Stamps {
    /** The one stamp there is, the API user's: only people of the same group may do anything with the record. */
    static final String OFFICE_ONLY = "Nur Büro";

    private static final String STAMP = "#stamp";

    private final Agency agency;

    Stamps(Agency agency) {
        this.agency = agency;
    }

    /** Puts the stamp on a record; says whether the record is there. */
    boolean put(Kind kind, long id) {
        return agency.table(kind)
                .update(id, row -> row.with(Map.of(STAMP, OFFICE_ONLY)))
                .isPresent();
    }

    /** Says whether a user may do something with a record. */
    boolean permit(long user, Row row) {
        return row.text(STAMP).isEmpty() || user == agency.apiUser().id() || isColleague(user);
    }

    private boolean isColleague(long user) {
        long owner = agency.apiUser().id();
        return agency.table(Kind.GROUP).rows().stream()
                .filter(group -> group.text("groupType").equals("GroupOffice"))
                .anyMatch(
                        group -> group.get("userIds") instanceof List<?> ids && ids.containsAll(List.of(user, owner)));
    }
}

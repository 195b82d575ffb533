package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code create estate} (onOffice API documentation, "Create estates"). */
final class EstateCreate implements Call {
    private final Agency agency;

    EstateCreate(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> values = EstateWriter.values(agency.estateColumns(), action);
        Row user = agency.apiUser();
        values.putIfAbsent("status2", "status2obj_aktiv");
        values.putIfAbsent("benutzer", Long.toString(user.id()));
        values.put("uuid", UUID.randomUUID().toString());
        values.put("erstellt_am", agency.today());
        values.put("erstellt_von", user.text("Name"));
        values.put("geaendert_am", agency.now());
        return Answer.created(agency.estates().insert(List.of(values)).get(0), "estate");
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;

/** {@code get getlink}: an address of a record in the CRM (onOffice API documentation, "Get link"). */
final class LinkCall implements Call {
    private static final Map<String, Kind> KINDS =
            Map.of("estate", Kind.ESTATE, "address", Kind.ADDRESS, "agentslog", Kind.AGENTS_LOG);

    private final Agency agency;

    LinkCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Kind kind = KINDS.get(action.resourceId());
        if (kind == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_ID, action.resourceId());
        }
        Parameters parameters = Parameters.of(action);
        long id = parameters.integer("recordId", ApiError.MISSING_PARAMETER, "recordId");
        Row row = agency.table(kind).find(id).orElseThrow(() -> new ActionFailure(ApiError.ACCESS_VIOLATION));
        if (kind == Kind.AGENTS_LOG) {
            boolean isByAddress = parameters.text("type").equals("address");
            Object links = row.get(isByAddress ? "Adress_nr" : "Objekt_nr");
            if (!(links instanceof List<?> list) || list.isEmpty()) {
                throw new ActionFailure(ApiError.ACCESS_VIOLATION);
            }
        }
        String url = agency.publications()
                .publishPage("smart/" + action.resourceId() + "/" + id, action.resourceId() + " " + id);
        return Answer.one(false, id, Map.of("url", url));
    }
}

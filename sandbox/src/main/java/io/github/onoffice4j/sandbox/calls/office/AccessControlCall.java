package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Map;

/** {@code do accessControl}: puts a stamp of rights on a record, which {@code get checkuserrecordsright} then shows. */
final class AccessControlCall implements Call {
    private static final Map<String, Kind> KINDS = Map.of(
            "estate",
            Kind.ESTATE,
            "address",
            Kind.ADDRESS,
            "agentsLog",
            Kind.AGENTS_LOG,
            "calendar",
            Kind.APPOINTMENT,
            "task",
            Kind.TASK);

    private final Agency agency;
    private final Stamps stamps;

    AccessControlCall(Agency agency) {
        this.agency = agency;
        this.stamps = new Stamps(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String stamp = parameters.text("acTemplate", ApiError.MISSING_PARAMETER, "acTemplate");
        Kind kind = KINDS.get(parameters.text("module", ApiError.MISSING_PARAMETER, "module"));
        long record = parameters.integer("recordId", ApiError.MISSING_PARAMETER, "recordId");
        long owner = parameters.integer("templateOwner", ApiError.MISSING_PARAMETER, "templateOwner");
        if (kind == null) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        if (!stamp.equals(Stamps.OFFICE_ONLY) || owner != agency.apiUser().id()) {
            throw new ActionFailure(ApiError.INVALID_VALUE, "acTemplate");
        }
        if (!stamps.put(kind, record)) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        return Answer.ok();
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Map;

/** {@code do executeMarketplaceWebhooks}: tells marketplace providers of a record, or would. */
final class WebhooksCall implements Call {
    private static final Map<String, Kind> KINDS =
            Map.of("estate", Kind.ESTATE, "address", Kind.ADDRESS, "task", Kind.TASK, "calendar", Kind.APPOINTMENT);

    private final Agency agency;

    WebhooksCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Kind kind = KINDS.get(Parameters.of(action).text("module", ApiError.MISSING_PARAMETER, "module"));
        if (kind == null) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        if (agency.table(kind).find(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        agency.send("webhook", Long.toString(id), Parameters.of(action).text("module"));
        return Answer.one(false, 0, Map.of("result", "success"));
    }
}

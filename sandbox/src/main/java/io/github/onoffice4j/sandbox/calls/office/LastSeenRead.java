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

/** {@code read recordsLastSeen}: what the API user opened last in the CRM: the first records, newest first. */
final class LastSeenRead implements Call {
    private static final int KEPT = 10;
    private static final Map<String, Kind> KINDS =
            Map.of("estate", Kind.ESTATE, "address", Kind.ADDRESS, "task", Kind.TASK, "email", Kind.MAIL);

    private final Agency agency;

    LastSeenRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Kind kind = KINDS.get(parameters.text("module", ApiError.MISSING_PARAMETER, "module"));
        if (kind == null) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        long limit = parameters.integer("listlimit", ApiError.MISSING_PARAMETER, "listlimit");
        Long user = parameters.integer("user");
        if (user != null && user != agency.apiUser().id()) {
            throw new ActionFailure(ApiError.ACCESS_VIOLATION);
        }
        List<Long> seen =
                agency.table(kind).rows().stream().map(Row::id).limit(KEPT).toList();
        List<Answer.Entry> records = seen.stream()
                .limit(Math.max(0, limit))
                .map(id -> new Answer.Entry(id, "lastSeen", Map.of("id", id.toString())))
                .toList();
        return new Answer(false, (long) (limit == 0 ? seen.size() : records.size()), records);
    }
}

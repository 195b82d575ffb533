package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code get checkuserrecordsright}: those of some records that a user may read, modify, …: all that are there. */
final class RecordsRightCall implements Call {
    private static final Set<String> ACTIONS = Set.of("read", "delete", "modify", "create");
    private static final Map<String, Kind> KINDS = Map.of(
            "estate",
            Kind.ESTATE,
            "address",
            Kind.ADDRESS,
            "agents_log",
            Kind.AGENTS_LOG,
            "calendar",
            Kind.APPOINTMENT,
            "task",
            Kind.TASK,
            "searchCriteria",
            Kind.SEARCH_CRITERION,
            "file",
            Kind.FILE);

    private final Agency agency;

    RecordsRightCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        if (!ACTIONS.contains(parameters.text("action"))) {
            throw new ActionFailure(ApiError.INVALID_VALUE, "action");
        }
        Kind kind = KINDS.get(parameters.text("module"));
        if (kind == null) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        if (PhpValue.integer(parameters.get("userid")) == null) {
            throw new ActionFailure(ApiError.USER_ID_NO_INTEGER);
        }
        List<Long> ids = parameters.ids("recordIds");
        if (ids.isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_RECORD_IDS);
        }
        List<String> allowed = ids.stream()
                .filter(id -> agency.table(kind).find(id).isPresent())
                .map(String::valueOf)
                .toList();
        return new Answer(false, 1L, List.of(new Answer.Entry(0, "", allowed)));
    }
}

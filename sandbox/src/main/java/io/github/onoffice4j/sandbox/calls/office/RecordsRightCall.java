package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code get checkuserrecordsright}: those of some records that a user may read, modify, …: the ones that are there and
 * that neither a stamp nor a missing right keeps from the user.
 */
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
            Kind.FILE,
            "objecttracking",
            Kind.TRACKING_ACCOUNT);
    /** Modules of which the sandbox keeps no records, so that nobody may do anything with any. */
    private static final Set<String> EMPTY =
            Set.of("folder", "project", "statistic", "emailDraft", "smartsite2Root", "pdfForms", "agentslogMail");
    /** Under which name the settings of the sandbox have a module that is called otherwise here. */
    private static final Map<String, String> SETTINGS = Map.of("agents_log", "agentsLog");

    private final Agency agency;
    private final Stamps stamps;

    RecordsRightCall(Agency agency) {
        this.agency = agency;
        this.stamps = new Stamps(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        if (!ACTIONS.contains(parameters.text("action"))) {
            throw new ActionFailure(ApiError.INVALID_VALUE, "action");
        }
        String module = parameters.text("module");
        Kind kind = KINDS.get(module);
        if (kind == null && !EMPTY.contains(module)) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        Long user = PhpValue.integer(parameters.get("userid"));
        if (user == null) {
            throw new ActionFailure(ApiError.USER_ID_NO_INTEGER);
        }
        List<Long> ids = parameters.ids("recordIds");
        if (ids.isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_RECORD_IDS);
        }
        List<String> allowed = kind == null || isDenied(module, user)
                ? List.of()
                : ids.stream()
                        .flatMap(id -> agency.table(kind).find(id).stream())
                        .filter(row -> stamps.permit(user, row))
                        .map(Row::id)
                        .map(String::valueOf)
                        .toList();
        return new Answer(false, 1L, List.of(new Answer.Entry(0, "", allowed)));
    }

    /** Says whether there is no such user, or it is the API user, who lacks the right to read the module. */
    private boolean isDenied(String module, long user) {
        boolean isApiUser = user == agency.apiUser().id();
        String setting = SETTINGS.getOrDefault(module, module);
        return agency.users().find(user).isEmpty()
                || (isApiUser && agency.behaviour().denialOf(setting).isPresent());
    }
}

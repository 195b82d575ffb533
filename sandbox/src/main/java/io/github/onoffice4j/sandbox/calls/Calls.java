package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.behaviour.Denial;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.calendar.CalendarCalls;
import io.github.onoffice4j.sandbox.calls.criteria.CriteriaCalls;
import io.github.onoffice4j.sandbox.calls.file.FileCalls;
import io.github.onoffice4j.sandbox.calls.mail.MailCalls;
import io.github.onoffice4j.sandbox.calls.market.Claims;
import io.github.onoffice4j.sandbox.calls.market.MarketCalls;
import io.github.onoffice4j.sandbox.calls.office.OfficeCalls;
import io.github.onoffice4j.sandbox.calls.relation.RelationCalls;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All calls the sandbox answers, by action and resource type. Thread-safe. */
public final class Calls {
    private static final Set<String> VERBS = Set.of("read", "get", "create", "modify", "delete", "do");
    private static final Map<String, String> MODULES =
            Map.of("estate", "estate", "address", "address", "agentslog", "agentsLog", "task", "task", "user", "user");

    /** Calls whose answer nobody has seen; clients must go by the status alone. */
    private static final Set<String> UNKNOWN_BODIES = Set.of(
            "modify relation",
            "delete relation",
            "modify fileRelation",
            "modify searchcriteria",
            "delete searchcriteria",
            "do sendmail",
            "do sendaddresscompletion",
            "do appointmentAffirmation");

    private final Agency agency;
    private final ParameterRules rules = ParameterRules.read();
    private final Claims claims;
    private final Changes changes;
    private final Opened opened;
    private final Map<String, Call> calls = new TreeMap<>();

    /** Makes the calls on the records of {@code agency}. */
    public Calls(Agency agency) {
        this.agency = agency;
        this.claims = new Claims(agency);
        this.changes = new Changes(agency);
        this.opened = new Opened(agency);
        calls.putAll(RecordCalls.of(agency));
        calls.putAll(ConfigurationCalls.of(agency));
        calls.putAll(RelationCalls.of(agency));
        calls.putAll(FileCalls.of(agency));
        calls.putAll(CalendarCalls.of(agency));
        calls.putAll(CriteriaCalls.of(agency));
        calls.putAll(OfficeCalls.of(agency));
        calls.putAll(MailCalls.of(agency));
        calls.putAll(MarketCalls.of(agency));
    }

    /** Returns every call as action and resource type, such as {@code read estate}, sorted. */
    public List<String> names() {
        return List.copyOf(calls.keySet());
    }

    /**
     * Carries out {@code action}, wholly or not at all.
     *
     * @throws ActionFailure if there is no such action (23), none for this resource type (25), or it cannot be carried
     *     out
     */
    public Answer answer(ActionRequest action) {
        Call call = named(action);
        claims.check(action);
        rules.check(action);
        return carryOut(call, action);
    }

    /**
     * Carries out what somebody else than the API user does: without a claim, and without a look at the types of parameters.
     *
     * @throws ActionFailure if it cannot be carried out
     */
    public Answer answerUnclaimed(ActionRequest action) {
        return carryOut(named(action), action);
    }

    private Answer carryOut(Call call, ActionRequest action) {
        Optional<Denial> denial = denial(action);
        if (denial.isPresent() && denial.get() == Denial.ERROR) {
            throw new ActionFailure(errorOfDenial(action.resourceType()));
        }
        Answer answer = call.answer(action);
        changes.record(action, answer);
        if (denial.isPresent()) {
            return new Answer(answer.cacheable(), 0L, List.of());
        }
        opened.note(action, answer);
        boolean isUnknown = UNKNOWN_BODIES.contains(action.verb() + " " + action.resourceType());
        return isUnknown && agency.behaviour().has(Quirk.UNKNOWN_BODIES_EMPTY)
                ? new Answer(false, null, List.of())
                : answer;
    }

    private Call named(ActionRequest action) {
        if (!action.actionId().startsWith(ActionRequest.URN) || !VERBS.contains(action.verb())) {
            throw new ActionFailure(ApiError.UNKNOWN_ACTION_ID, action.actionId());
        }
        Call call = calls.get(action.verb() + " " + action.resourceType());
        if (call == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_TYPE, action.resourceType());
        }
        return call;
    }

    /** Returns what a read shows to an API user without the right; its own user record everybody may read. */
    private Optional<Denial> denial(ActionRequest action) {
        String module = MODULES.get(action.resourceType());
        boolean isOwn = "user".equals(module)
                && action.resourceId().equals(Long.toString(agency.apiUser().id()));
        return module == null || isOwn || !action.verb().equals("read")
                ? Optional.empty()
                : agency.behaviour().denialOf(module);
    }

    private static ApiError errorOfDenial(String resourceType) {
        return switch (resourceType) {
            case "estate" -> ApiError.NO_ESTATE_PERMISSION;
            case "user" -> ApiError.NO_USER_PERMISSION;
            default -> ApiError.ACCESS_VIOLATION;
        };
    }
}

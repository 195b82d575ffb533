package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;
import java.util.Set;

/** All calls the sandbox answers, by action and resource type. Thread-safe. */
public final class Calls {
    private static final Set<String> VERBS = Set.of("read", "get", "create", "modify", "delete", "do");

    private final Map<String, Call> calls;

    /** Makes the calls on the records of {@code agency}. */
    public Calls(Agency agency) {
        this.calls = Map.ofEntries(
                Map.entry("get fields", new FieldsCall(agency.tenant())),
                Map.entry("get actionkindtypes", new ActionKindTypesCall(agency.tenant())),
                Map.entry("get multiselectconfiguration", new MultiselectConfigurationCall(agency.tenant())),
                Map.entry("get regions", new RegionsCall(agency.tenant())),
                Map.entry("read estate", new EstateRead(agency)),
                Map.entry("create estate", new EstateCreate(agency)),
                Map.entry("modify estate", new EstateModify(agency)),
                Map.entry("read address", new AddressRead(agency)),
                Map.entry("create address", new AddressCreate(agency)),
                Map.entry("modify address", new AddressModify(agency)),
                Map.entry("read agentslog", new AgentsLogRead(agency)),
                Map.entry("create agentslog", new AgentsLogCreate(agency)),
                Map.entry("modify agentslog", new AgentsLogModify(agency)),
                Map.entry("read task", new TaskRead(agency)),
                Map.entry("create task", new TaskCreate(agency)),
                Map.entry("modify task", new TaskModify(agency)),
                Map.entry("read user", new UserRead(agency)));
    }

    /**
     * Returns the call that {@code action} names.
     *
     * @throws ActionFailure if there is no such action (23), or none for this resource type (25)
     */
    public Call named(ActionRequest action) {
        if (!action.actionId().startsWith(ActionRequest.URN) || !VERBS.contains(action.verb())) {
            throw new ActionFailure(ApiError.UNKNOWN_ACTION_ID, action.actionId());
        }
        Call call = calls.get(action.verb() + " " + action.resourceType());
        if (call == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_TYPE, action.resourceType());
        }
        return call;
    }
}

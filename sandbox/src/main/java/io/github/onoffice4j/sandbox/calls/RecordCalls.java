package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on estates, addresses, agents log, tasks and users. */
final class RecordCalls {
    private RecordCalls() {}

    static Map<String, Call> of(Agency agency) {
        return Map.ofEntries(
                Map.entry("read estate", new EstateRead(agency)),
                Map.entry("create estate", new EstateCreate(agency)),
                Map.entry("modify estate", new EstateModify(agency)),
                Map.entry("get estateLanguage", new EstateLanguageCall(agency)),
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
}

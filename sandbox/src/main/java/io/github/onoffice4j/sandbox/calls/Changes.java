package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what actions have changed, for the call {@code read log}. */
final class Changes {
    private static final Map<String, String> ACTIONS = Map.of("create", "add", "modify", "edit", "delete", "delete");
    private static final Map<String, String> MODULES = Map.of(
            "estate",
            "estate",
            "address",
            "address",
            "agentslog",
            "agentslog",
            "task",
            "task",
            "calendar",
            "calendar",
            "searchcriteria",
            "search criteria",
            "fileRelation",
            "file");

    private final Agency agency;

    Changes(Agency agency) {
        this.agency = agency;
    }

    void record(ActionRequest action, Answer answer) {
        String module = MODULES.get(action.resourceType());
        String change = ACTIONS.get(action.verb());
        if (action.resourceType().equals("relation")) {
            module = "relation";
            change = action.verb().equals("delete") ? "unlink" : "link";
        }
        if (module != null && change != null && !List.of("read", "get").contains(action.verb())) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("action", change);
            values.put("module", module);
            values.put("userId", Long.toString(agency.apiUser().id()));
            values.put("dateTime", agency.now());
            values.put("resourceId", target(action, answer));
            agency.table(Kind.CHANGE).insert(List.of(values));
        }
    }

    private static String target(ActionRequest action, Answer answer) {
        if (!action.resourceId().isEmpty() || answer.records().isEmpty()) {
            return action.resourceId();
        }
        return String.valueOf(answer.records().get(0).id());
    }
}

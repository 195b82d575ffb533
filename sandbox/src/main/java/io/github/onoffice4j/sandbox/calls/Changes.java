package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what actions have changed, for the call {@code read log}. */
final class Changes {
    private static final Map<String, Change> CHANGES = Map.ofEntries(
            Map.entry("create estate", Change.of("add", "estate")),
            Map.entry("modify estate", Change.of("edit", "estate")),
            Map.entry("create address", Change.of("add", "address")),
            Map.entry("modify address", Change.of("edit", "address")),
            Map.entry("do registerNewsletter", Change.of("edit", "address")),
            Map.entry("create agentslog", Change.of("add", "agentslog")),
            Map.entry("modify agentslog", Change.of("edit", "agentslog")),
            Map.entry("create task", Change.of("add", "task")),
            Map.entry("modify task", Change.of("edit", "task")),
            Map.entry("create calendar", Change.of("add", "calendar")),
            Map.entry("modify calendar", Change.of("edit", "calendar")),
            Map.entry("delete calendar", Change.of("delete", "calendar")),
            Map.entry("create searchcriteria", Change.of("add", "search criteria")),
            Map.entry("modify searchcriteria", Change.of("edit", "search criteria")),
            Map.entry("delete searchcriteria", Change.of("delete", "search criteria")),
            Map.entry("create relation", new Change("link", "relation", "parentid")),
            Map.entry("modify relation", new Change("edit", "relation", "parentid")),
            Map.entry("delete relation", new Change("unlink", "relation", "parentid")),
            Map.entry("modify fileRelation", new Change("edit", "file", "fileId")),
            Map.entry("modify file", new Change("edit", "file", "fileId")),
            Map.entry("delete fileRelation", new Change("delete", "file", "fileId")),
            Map.entry("delete file", new Change("delete", "file", "fileId")),
            Map.entry("do uploadfile", new Change("add", "file", "relatedRecordId")),
            Map.entry("do priceOffer", new Change("add", "offer", "estateId")),
            Map.entry("do accessControl", new Change("edit", "accessControl", "recordId")),
            Map.entry("do emailassignments", new Change("edit", "addressAssigment", "messageid")),
            Map.entry("modify timetracking", Change.of("edit", "arbeitszeiterfassung")));

    private final Agency agency;

    Changes(Agency agency) {
        this.agency = agency;
    }

    void record(ActionRequest action, Answer answer) {
        Change change = CHANGES.get(action.verb() + " " + action.resourceType());
        // A block of an upload is no file yet.
        boolean isBlock = action.resourceType().equals("uploadfile")
                && !action.parameters().containsKey("module");
        if (change != null && !isBlock) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("action", change.action());
            values.put("module", change.module());
            values.put("userId", Long.toString(agency.apiUser().id()));
            values.put("dateTime", agency.now());
            values.put("resourceId", change.target(action, answer));
            agency.table(Kind.CHANGE).insert(List.of(values));
        }
    }

    /**
     * What the log calls a change.
     *
     * @param action the log's word for what was done
     * @param module the log's word for what it was done with
     * @param parameter has the id of what was changed; null where that is the resource id, or the new record's
     */
    private record Change(
            String action, String module, @Nullable String parameter) {
        static Change of(String action, String module) {
            return new Change(action, module, null);
        }

        String target(ActionRequest request, Answer answer) {
            if (parameter != null) {
                Object sent = request.parameters().get(parameter);
                List<@Nullable Object> list = PhpValue.list(sent);
                Object first = list == null ? sent : list.isEmpty() ? null : list.get(0);
                String text = PhpValue.text(first);
                return text == null ? "" : text;
            }
            return request.verb().equals("create")
                    ? String.valueOf(answer.records().get(0).id())
                    : request.resourceId();
        }
    }
}

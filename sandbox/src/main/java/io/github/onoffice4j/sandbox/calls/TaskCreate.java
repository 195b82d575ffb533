package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code create task} (onOffice API documentation, "Create tasks"). This tenant makes the type mandatory. */
final class TaskCreate implements Call {
    private final Agency agency;
    private final TaskWriter writer;

    TaskCreate(Agency agency) {
        this.agency = agency;
        this.writer = new TaskWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> values = writer.values(action.parameters());
        if (values.get("Art") == null && TaskValue.needsType(agency.tenant())) {
            throw new ActionFailure(ApiError.MISSING_MANDATORY_FIELD, "Art");
        }
        values.put("Eintragsdatum", agency.today());
        values.put("von", agency.apiUser().text("Name"));
        values.putIfAbsent("Status", TaskValue.STATES.get(0));
        values.putIfAbsent("Prio", "3");
        return Answer.created(agency.tasks().insert(List.of(values)).get(0), "task");
    }
}

package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code modify task} (onOffice API documentation, "Modify tasks"). */
final class TaskModify implements Call {
    private final Agency agency;
    private final TaskWriter writer;

    TaskModify(Agency agency) {
        this.agency = agency;
        this.writer = new TaskWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        if (agency.tasks().find(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        Map<String, @Nullable Object> values = writer.values(action.parameters());
        agency.tasks().update(id, row -> row.with(values));
        return Answer.modified("task");
    }
}

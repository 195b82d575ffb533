package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code modify searchcriteria}: only what is given changes (onOffice API documentation, "Modify search criteria"). */
final class CriteriaModify implements Call {
    private final Agency agency;
    private final CriteriaWriter writer;

    CriteriaModify(Agency agency) {
        this.agency = agency;
        this.writer = new CriteriaWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        Map<String, @Nullable Object> criteria = new LinkedHashMap<>();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        writer.read(Parameters.of(action).requiredMap("data"), criteria, values);
        values.put("editdate", agency.now());
        boolean isThere = agency.table(Kind.SEARCH_CRITERION)
                .update(id, row -> {
                    values.put("criteria", CriteriaWriter.merged(new Criterion(row).criteria(), criteria));
                    return row.with(values);
                })
                .isPresent();
        if (!isThere) {
            throw new ActionFailure(ApiError.UNKNOWN_SEARCH_CRITERIA);
        }
        return Answer.ok();
    }
}

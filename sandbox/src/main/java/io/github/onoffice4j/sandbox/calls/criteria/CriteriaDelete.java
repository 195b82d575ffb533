package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;

/** {@code delete searchcriteria} (onOffice API documentation, "Delete search criteria"). */
final class CriteriaDelete implements Call {
    private final Agency agency;

    CriteriaDelete(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        if (agency.table(Kind.SEARCH_CRITERION).delete(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_SEARCH_CRITERIA);
        }
        return Answer.ok();
    }
}

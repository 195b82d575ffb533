package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** {@code get search}: three searches, of which the resource id names one. */
final class SearchCall implements Call {
    private final Map<String, Call> searches;

    SearchCall(Agency agency) {
        this.searches = Map.of(
                "address",
                new AddressSearch(agency),
                "estate",
                new EstateSearch(agency),
                "searchcriteria",
                new CriteriaSearch(agency));
    }

    @Override
    public Answer answer(ActionRequest action) {
        Call search = searches.get(action.resourceId());
        if (search == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_ID, action.resourceId());
        }
        return search.answer(action);
    }
}

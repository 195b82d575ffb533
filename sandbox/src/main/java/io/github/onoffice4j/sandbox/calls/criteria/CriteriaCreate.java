package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code create searchcriteria} (onOffice API documentation, "Create search criteria"). */
final class CriteriaCreate implements Call {
    private final Agency agency;
    private final CriteriaWriter writer;

    CriteriaCreate(Agency agency) {
        this.agency = agency;
        this.writer = new CriteriaWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long address = parameters.integer("addressid", ApiError.MISSING_ADDRESS_ID);
        if (agency.addresses().find(address).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        Map<String, @Nullable Object> criteria = new LinkedHashMap<>();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("advisor", agency.apiUser().id());
        writer.read(parameters.requiredMap("data"), criteria, values);
        values.put("addressid", List.of(Long.toString(address)));
        values.put("criteria", CriteriaWriter.merged(Map.of(), criteria));
        values.put("creator", agency.apiUser().id());
        values.put("creationdate", agency.today());
        values.put("editdate", agency.now());
        values.put("characteristic", List.of("manual_saved"));
        values.putIfAbsent("status", "1");
        return Answer.created(
                agency.table(Kind.SEARCH_CRITERION).insert(List.of(values)).get(0), "searchCriteria");
    }
}

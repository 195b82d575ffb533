package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on search criteria and the searches. */
public final class CriteriaCalls {
    private CriteriaCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        return Map.of(
                "create searchcriteria",
                new CriteriaCreate(agency),
                "modify searchcriteria",
                new CriteriaModify(agency),
                "delete searchcriteria",
                new CriteriaDelete(agency),
                "get searchcriterias",
                new CriteriaListCall(agency),
                "get searchCriteriaFields",
                new CriteriaFieldsCall(agency),
                "get addressCompletionFields",
                new CompletionFieldsCall(agency),
                "get search",
                new SearchCall(agency),
                "get qualifiedsuitors",
                new QualifiedSuitorsCall(agency));
    }
}

package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.store.JsonValues;

/** The filters saved in onOffice, which a read can name by number. This tenant has saved none. */
final class SavedFilters {

    private SavedFilters() {}

    static void check(JsonNode parameters) throws CallFailure {
        JsonNode filterId = parameters.path("filterid");
        if (!JsonValues.isEmpty(filterId)) {
            throw new CallFailure(284, "The requested filterid " + filterId.asText() + " is unknown");
        }
    }
}

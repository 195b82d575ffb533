package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code do createestatetrackingaccount} and {@code get estatetrackingdetails}: accounts with which owners follow what
 * happens to their estates.
 */
final class Tracking {
    private final Agency agency;

    Tracking(Agency agency) {
        this.agency = agency;
    }

    Answer create(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String name = parameters.text("accountname", ApiError.MISSING_ACCOUNT);
        String password = parameters.text("accountpassword", ApiError.MISSING_ACCOUNT);
        long estate = parameters.integer("estateid", ApiError.MISSING_ESTATE_ID);
        if (agency.estates().find(estate).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_ESTATE);
        }
        Map<String, Object> values = Map.of(
                "accountname",
                name,
                "password",
                password,
                "information",
                parameters.text("accountinformation"),
                "note",
                parameters.text("accountnote"),
                "addressid",
                parameters.text("addressid"),
                "estateids",
                List.of(Long.toString(estate)));
        long id = agency.table(Kind.TRACKING_ACCOUNT).insert(List.of(values)).get(0);
        Map<String, String> elements = new LinkedHashMap<>();
        elements.put("accountname", name);
        elements.put("accountpassword", password);
        return new Answer(false, null, List.of(new Answer.Entry(id, "estateTracking", elements)));
    }

    Answer details(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String name = parameters.text("accountname", ApiError.MISSING_ACCOUNT);
        String password = parameters.text("password", ApiError.MISSING_ACCOUNT);
        Row account = agency.table(Kind.TRACKING_ACCOUNT).rows().stream()
                .filter(row -> row.text("accountname").equals(name)
                        && row.text("password").equals(password))
                .findFirst()
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_ACCOUNT));
        Map<String, Object> elements = new LinkedHashMap<>();
        for (String field : List.of("accountname", "information", "note", "addressid")) {
            elements.put(field, account.text(field));
        }
        elements.put("estateids", estates(account));
        return new Answer(false, null, List.of(new Answer.Entry(account.id(), "estateTracking", elements)));
    }

    /** Under odd numbers from 1, as the real server has them. */
    private static Map<String, String> estates(Row account) {
        Map<String, String> estates = new LinkedHashMap<>();
        if (account.get("estateids") instanceof List<?> ids) {
            ids.forEach(id -> estates.put(Integer.toString(2 * estates.size() + 1), id.toString()));
        }
        return estates;
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.List;
import java.util.Map;

/** {@code get confignewaddressfields}: the values of an address field, countries even where they are plain text. */
final class AddressValuesCall implements Call {
    private final Agency agency;

    AddressValuesCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        if (!action.resourceId().equals("fieldvalues")) {
            throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_ID, action.resourceId());
        }
        String name = Parameters.of(action).text("fieldname", ApiError.MISSING_PARAMETER, "fieldname");
        List<Answer.Entry> records = values(name).stream()
                .map(value -> new Answer.Entry(
                        value.key(), "", Map.of("title", value.labels().in(Language.GERMAN))))
                .toList();
        return new Answer(true, null, records);
    }

    private List<SelectValue> values(String name) {
        List<SelectValue> values =
                agency.tenant().field("address", name).map(TenantField::values).orElse(null);
        if (values == null && name.equals("Land")) {
            values = agency.tenant()
                    .field("estate", "land")
                    .map(TenantField::values)
                    .orElse(null);
        }
        if (values == null) {
            throw new ActionFailure(ApiError.NO_SELECT_FIELD);
        }
        return values;
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;

/** {@code do sendaddresscompletion}: mails an address a link to complete itself. */
final class AddressCompletionCall implements Call {
    private final Agency agency;

    AddressCompletionCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long id = parameters.integer("addressId", ApiError.MISSING_ADDRESS_ID);
        String mode = parameters.text("mode");
        if (!List.of("modus1", "modus2").contains(mode)) {
            throw new ActionFailure(ApiError.UNSUPPORTED_COMPLETION_MODE);
        }
        if (agency.addresses().find(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        agency.send("address completion", Long.toString(id), mode);
        return Answer.ok();
    }
}

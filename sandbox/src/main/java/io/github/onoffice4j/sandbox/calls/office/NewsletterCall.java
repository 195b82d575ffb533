package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Activities;
import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;
import java.util.Map;

/** {@code do registerNewsletter}: orders or cancels the newsletter of an address, and notes it in the agents log. */
final class NewsletterCall implements Call {
    private final Agency agency;

    NewsletterCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        Parameters parameters = Parameters.of(action);
        parameters.text("register", ApiError.MISSING_PARAMETER, "register");
        boolean registers = parameters.isTrue("register");
        boolean needsConfirmation = registers && agency.behaviour().has(Quirk.DOUBLE_OPT_IN);
        String state = !registers ? "2" : needsConfirmation ? "3" : "1";
        boolean isThere = agency.addresses()
                .update(id, row -> row.with(Map.of("newsletter_aktiv", state)))
                .isPresent();
        if (!isThere) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        Activities.write(
                agency,
                Map.of("Aktionsart", "Newsletter", "Aktionstyp", registers ? "bestellt" : "nicht bestellt"),
                List.of(id),
                List.of());
        if (needsConfirmation) {
            agency.send("newsletter confirmation", Long.toString(id), "");
        }
        return new Answer(false, null, List.of());
    }
}

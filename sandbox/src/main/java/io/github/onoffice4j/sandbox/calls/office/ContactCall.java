package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.store.Agency;

/** {@code do contactaddress}: what somebody wrote on a contact form, for whoever is responsible; nowhere documented. */
final class ContactCall implements Call {
    private final Agency agency;

    ContactCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        parameters.requiredMap("addressdata");
        String recipient = parameters.text("recipient");
        agency.send(
                "contact form",
                recipient.isEmpty() ? agency.apiUser().text("email") : recipient,
                parameters.text("subject"));
        return Answer.ok();
    }
}

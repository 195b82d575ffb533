package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code do sendmail}: puts an e-mail into the outbox (onOffice API documentation, "Send mail"). */
final class SendMailCall implements Call {
    private final Agency agency;

    SendMailCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String identity = parameters.text("emailidentity", ApiError.MISSING_EMAIL_IDENTITY);
        if (!identity.equals(Templates.IDENTITY)) {
            throw new ActionFailure(ApiError.INVALID_EMAIL_IDENTITY);
        }
        List<String> receivers = receivers(parameters.get("receiver"));
        if (parameters.has("estateids") && PhpValue.list(parameters.get("estateids")) == null) {
            throw new ActionFailure(ApiError.ESTATE_IDS_NO_ARRAY);
        }
        Long template = parameters.integer("templateid");
        if (template != null && !Templates.isMail(template)) {
            throw new ActionFailure(ApiError.MISSING_EMAIL_TEMPLATE);
        }
        if (!Templates.EXPOSES.keySet().containsAll(parameters.texts("pdfexposeidentifiers"))) {
            throw new ActionFailure(ApiError.INVALID_EXPOSE);
        }
        if (parameters.isTrue("mergeexposeintopdfletter")
                && parameters.ids("pdfletterids").size() > 1) {
            throw new ActionFailure(ApiError.ONE_PDF_LETTER);
        }
        receivers.forEach(receiver -> agency.send("mail", receiver, parameters.text("subject")));
        if (parameters.isTrue("saveToAgentsLog")) {
            note(parameters);
        }
        return Answer.ok();
    }

    private List<String> receivers(@Nullable Object sent) {
        if (sent == null || "".equals(sent)) {
            throw new ActionFailure(ApiError.MISSING_RECEIVERS);
        }
        List<@Nullable Object> list = PhpValue.list(sent);
        if (list == null) {
            throw new ActionFailure(ApiError.RECEIVERS_NO_ARRAY);
        }
        List<String> receivers = new ArrayList<>();
        list.forEach(element -> receiver(element).ifPresent(receivers::add));
        if (receivers.isEmpty()) {
            throw new ActionFailure(list.isEmpty() ? ApiError.MISSING_RECEIVERS : ApiError.INVALID_RECEIVERS);
        }
        return receivers;
    }

    /** Returns the mail address in {@code element}: itself, or that of the address with this id. */
    private Optional<String> receiver(@Nullable Object element) {
        Long id = PhpValue.integer(element);
        if (id != null) {
            return agency.addresses()
                    .find(id)
                    .map(row -> ContactEntry.main(row, "email"))
                    .map(ContactEntry::value);
        }
        return element instanceof String text && text.matches("[^@\\s]+@[^@\\s]+")
                ? Optional.of(text)
                : Optional.empty();
    }

    private void note(Parameters parameters) {
        Row user = agency.apiUser();
        agency.agentsLog()
                .insert(List.of(Map.of(
                        "Aktionsart",
                        "Email",
                        "Aktionstyp",
                        "Ausgang",
                        "Bemerkung",
                        parameters.text("subject"),
                        "Benutzer",
                        user.text("Name"),
                        "Datum",
                        agency.now())));
    }
}

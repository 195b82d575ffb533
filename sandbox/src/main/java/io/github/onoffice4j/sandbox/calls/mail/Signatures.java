package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code get emailsignature}: the list of the API user's signatures, or the text of one; -1 is that of the whole company. */
final class Signatures {
    /** The one that e-mails end with unless told otherwise. */
    static final String DEFAULT = "31";

    private static final String SHORT = "33";
    private static final String OF_COMPANY = "-1";

    private final Agency agency;

    Signatures(Agency agency) {
        this.agency = agency;
    }

    Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String id = parameters.isTrue("getdefaultsignature") ? DEFAULT : action.resourceId();
        if (id.isEmpty()) {
            return new Answer(true, null, List.of(entry(DEFAULT, "Standard"), entry(SHORT, "Kurz")));
        }
        String text = text(id).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_RECORD));
        return Answer.one(true, 0, Map.of("signature", parameters.isTrue("ishtml") ? "<p>" + text + "</p>" : text));
    }

    /** Returns the text of a signature, which names the user as it is called now; empty when there is none of this id. */
    Optional<String> text(String id) {
        Row user = agency.apiUser();
        String name = user.text("Vorname") + " " + user.text("Nachname");
        String company = user.text("Firma");
        return switch (id) {
            case OF_COMPANY -> Optional.of(company);
            case DEFAULT -> Optional.of(name + ", " + company);
            case SHORT -> Optional.of("Bis bald, " + name);
            default -> Optional.empty();
        };
    }

    private static Answer.Entry entry(String id, String title) {
        long number = Long.parseLong(id);
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("id", number);
        elements.put("title", title);
        elements.put("isdefault", id.equals(DEFAULT));
        return new Answer.Entry(number, "", elements);
    }
}

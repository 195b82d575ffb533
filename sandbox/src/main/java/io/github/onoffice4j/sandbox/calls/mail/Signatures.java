package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code get emailsignature}: the list of signatures, or the text of one; -1 is that of the whole company. */
final class Signatures {
    private static final Map<String, String> TEXTS = Map.of(
            "-1",
            "Lindenhof Immobilien GmbH",
            "31",
            "Eva Beispiel, Lindenhof Immobilien GmbH",
            "33",
            "Bis bald, Eva Beispiel");

    Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String id = parameters.isTrue("getdefaultsignature") ? "31" : action.resourceId();
        if (id.isEmpty()) {
            return new Answer(
                    true,
                    null,
                    List.of(
                            new Answer.Entry(31, "", entry(31, "Standard", true)),
                            new Answer.Entry(33, "", entry(33, "Kurz", false))));
        }
        String text = TEXTS.get(id);
        if (text == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        return Answer.one(true, 0, Map.of("signature", parameters.isTrue("ishtml") ? "<p>" + text + "</p>" : text));
    }

    private static Map<String, Object> entry(int id, String title, boolean isDefault) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("title", title);
        entry.put("isdefault", isDefault);
        return entry;
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code get appointmentdocument}: the surveys of the app, or the questions of one, under its title. */
final class SurveysCall implements Call {
    private static final String ID = "4";
    private static final String TITLE = "Besichtigungsprotokoll";

    @Override
    public Answer answer(ActionRequest action) {
        if (action.resourceId().isEmpty()) {
            return Answer.one(true, Integer.valueOf(ID), Map.of("title", TITLE));
        }
        if (!action.resourceId().equals(ID)) {
            throw new ActionFailure(ApiError.UNKNOWN_SURVEY);
        }
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put(
                TITLE,
                List.of(List.of(
                        Map.of("pagetopic", "Eindruck"),
                        List.of(
                                Map.of("topic", "Lage"),
                                List.of(Map.of("type", "text"), Map.of("question", "Wie gefällt Ihnen die Lage?"))))));
        elements.put("transfered", false);
        elements.put("pdftype", "portrait");
        elements.put("needsaddress", true);
        elements.put("needsproperty", true);
        elements.put("needsappointment", false);
        return Answer.one(true, 0, elements);
    }
}

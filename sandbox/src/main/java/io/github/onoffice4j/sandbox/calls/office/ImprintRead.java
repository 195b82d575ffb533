package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
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

/** {@code read impressum}: the imprint, the same whoever is named (onOffice API documentation, "Imprint"). */
final class ImprintRead implements Call {
    private static final List<String> EMPTY = List.of(
            "homepage",
            "vertretungsberechtigter",
            "berufsaufsichtsbehoerde",
            "handelsregister",
            "handelsregisterNr",
            "ustId",
            "bank",
            "iban",
            "bic",
            "chamber");

    private final Agency agency;

    ImprintRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        boolean isGerman = Language.of(parameters.get("language")).equals(Language.GERMAN);
        Map<String, String> all = all(parameters.isTrue("formatoutput"), isGerman);
        List<String> data = parameters.texts("data");
        Map<String, String> elements = new LinkedHashMap<>();
        for (String name : data.isEmpty() ? List.copyOf(all.keySet()) : data) {
            String value = agency.company().imprint(name).orElse(all.get(name));
            if (value == null) {
                throw new ActionFailure(ApiError.UNKNOWN_FIELD, name);
            }
            elements.put(name, value);
        }
        return new Answer(true, null, List.of(new Answer.Entry("impressum", null, elements)));
    }

    private Map<String, String> all(boolean isFormatted, boolean isGerman) {
        Row user = agency.apiUser();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("title", isGerman ? user.text("Anrede") : "Ms");
        all.put("firstname", user.text("Vorname"));
        all.put("lastname", user.text("Nachname"));
        all.put("firma", user.text("Firma"));
        all.put("postcode", user.text("PLZ"));
        all.put("city", user.text("Ort"));
        all.put("street", user.text("Strasse"));
        all.put("housenumber", user.text("Hausnummer"));
        all.put("state", "");
        all.put("country", !isFormatted ? "DEU" : isGerman ? "Deutschland" : "Germany");
        all.put("phone", user.text("Telefon"));
        all.put("mobil", user.text("Mobil"));
        all.put("fax", user.text("Fax"));
        all.put("email", user.text("email"));
        EMPTY.forEach(name -> all.put(name, ""));
        return all;
    }
}

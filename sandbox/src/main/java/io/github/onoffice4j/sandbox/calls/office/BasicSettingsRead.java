package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Company;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code read basicsettings}: as much of the company's settings as is asked for, nested as the question is. */
final class BasicSettingsRead implements Call {
    private final Company company;

    BasicSettingsRead(Agency agency) {
        this.company = agency.company();
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters asked = Parameters.of(action).requiredMap("data").map("basicData");
        Map<String, Object> mirrored = new LinkedHashMap<>();
        for (String category : asked.all().keySet()) {
            List<String> names = asked.texts(category);
            if (company.hasCategory(category)) {
                Map<String, Object> values = new LinkedHashMap<>();
                names.forEach(name -> company.setting(category, name).ifPresent(value -> values.put(name, value)));
                mirrored.put(category, values);
            }
        }
        return new Answer(true, null, List.of(new Answer.Entry(0, null, Map.of("basicData", mirrored))));
    }
}

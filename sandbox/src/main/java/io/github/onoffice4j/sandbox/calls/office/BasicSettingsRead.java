package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code read basicsettings}: as much of the company's settings as is asked for, nested as the question is. */
final class BasicSettingsRead implements Call {
    private static final Map<String, Map<String, Object>> SETTINGS = Map.of(
            "characteristicsCi",
            Map.of(
                    "logo", "",
                    "color", "1d4e5f",
                    "color2", "f2a541",
                    "textcolorMail", "222222",
                    "claim", "Zuhause am Lindenplatz",
                    "systemUiColor", "1d4e5f",
                    "showLogoInQuickbar", true),
            "permissions",
            Map.of("/onOfficeApp/timetracking/enabled", false),
            "team",
            Map.of("about", "Seit 2004 für Sie da."));

    @Override
    public Answer answer(ActionRequest action) {
        Parameters asked = Parameters.of(action).requiredMap("data").map("basicData");
        Map<String, Object> mirrored = new LinkedHashMap<>();
        for (String category : asked.all().keySet()) {
            Map<String, Object> known = SETTINGS.get(category);
            if (known != null) {
                Map<String, Object> values = new LinkedHashMap<>();
                asked.texts(category).stream()
                        .filter(known::containsKey)
                        .forEach(name -> values.put(name, known.get(name)));
                mirrored.put(category, values);
            }
        }
        return new Answer(true, null, List.of(new Answer.Entry(0, null, Map.of("basicData", mirrored))));
    }
}

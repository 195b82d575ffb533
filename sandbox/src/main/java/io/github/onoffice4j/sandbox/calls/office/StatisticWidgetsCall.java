package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code get statisticWidgets}: what the statistics of estates show: one widget of each type. */
final class StatisticWidgetsCall implements Call {
    @Override
    public Answer answer(ActionRequest action) {
        if (!Parameters.of(action).text("module").equals("estate")) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        List<Answer.Entry> records = List.of(
                widget(
                        5,
                        "Aktivitäten",
                        "statisticDetailReportingActivities",
                        Map.of("widgetType", "diagram", "period", "month", "chartType", "bar", "showSumRow", true)),
                widget(
                        7,
                        "Interessenten",
                        "statisticDetailReportingItemRelatedRecordsList",
                        Map.of("widgetType", "list", "showSumRow", false)));
        return new Answer(true, (long) records.size(), records);
    }

    private static Answer.Entry widget(int id, String title, String type, Map<String, Object> configuration) {
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("id", Integer.toString(id));
        elements.put("title", title);
        elements.put("type", type);
        elements.put("activeForReporting", true);
        elements.put("tab", "Bericht");
        elements.put("configuration", configuration);
        return new Answer.Entry(id, "statisticWidgets", elements);
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code modify timetracking}: the API user's working time, which runs while tracking and breaks between. */
final class TimeTrackingModify implements Call {
    private final Agency agency;
    private boolean isTracking;
    private long since;
    private long worked;
    private long paused;

    TimeTrackingModify(Agency agency) {
        this.agency = agency;
    }

    @Override
    public synchronized Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        parameters.text("track", ApiError.MISSING_PARAMETER, "track");
        if (!agency.company().tracksTime()) {
            return answer(Map.of("worktimeActive", false));
        }
        long now = agency.epochSecond();
        if (isTracking) {
            worked += now - since;
        } else if (since > 0) {
            paused += now - since;
        }
        since = now;
        isTracking = parameters.isTrue("track");
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("worktimeActive", true);
        elements.put("worktime", time(worked));
        elements.put("breaktime", time(paused));
        elements.put("targetTimeToday", "08:00:00");
        elements.put("currentlytracking", isTracking);
        return answer(elements);
    }

    private static Answer answer(Map<String, Object> elements) {
        return new Answer(false, null, List.of(new Answer.Entry(0, null, elements)));
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}

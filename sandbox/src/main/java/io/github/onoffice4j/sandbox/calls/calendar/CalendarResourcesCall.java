package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code get calendarResources}: rooms and equipment, one pair a record (onOffice API documentation, "Resources"). */
final class CalendarResourcesCall implements Call {
    @Override
    public Answer answer(ActionRequest action) {
        List<Answer.Entry> records = new ArrayList<>();
        CalendarResources.all()
                .forEach((key, label) -> records.add(new Answer.Entry(records.size(), "", Map.of(key, label))));
        return new Answer(true, null, records);
    }
}

package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on appointments. */
public final class CalendarCalls {
    private CalendarCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        return Map.of(
                "create calendar",
                new CalendarCreate(agency),
                "modify calendar",
                new CalendarModify(agency),
                "delete calendar",
                new CalendarDelete(agency),
                "read calendar",
                new CalendarRead(agency),
                "get appointmentList",
                new AppointmentListCall(agency),
                "get appointmentConflicts",
                new AppointmentConflictsCall(agency),
                "do appointmentAffirmation",
                new AppointmentAffirmationCall(agency),
                "get calendarResources",
                new CalendarResources(agency)::answer);
    }
}

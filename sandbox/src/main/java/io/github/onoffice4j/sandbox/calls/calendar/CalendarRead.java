package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.function.Predicate;

/** {@code read calendar}, the old way to appointments: by id, or of a period; all elements come, none can be chosen. */
final class CalendarRead implements Call {
    private static final int MOST = 500;
    private static final Columns FILTERABLE = Columns.builder()
            .unlisted(ColumnType.DATE_TIME, "start_dt", "end_dt")
            .unlisted(ColumnType.BOOLEAN, "rp_flag", "erledigt")
            .unlisted(ColumnType.TEXT, "description", "von", "note", "art")
            .build();

    private final Agency agency;
    private final CalendarElements elements;

    CalendarRead(Agency agency) {
        this.agency = agency;
        this.elements = new CalendarElements(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Predicate<Appointment> which =
                action.resourceId().isEmpty() ? list(parameters) : single(action.resourceId(), parameters);
        List<Answer.Entry> records = agency.table(Kind.APPOINTMENT).rows().stream()
                .map(Appointment::new)
                .filter(which)
                .limit(MOST)
                .map(appointment -> new Answer.Entry(appointment.id(), "calendar", elements.of(appointment)))
                .toList();
        return new Answer(true, (long) records.size(), records);
    }

    private static Predicate<Appointment> single(String resourceId, Parameters parameters) {
        if (!parameters.map("filter").all().isEmpty()) {
            throw new ActionFailure(ApiError.FILTER_WITHOUT_PERIOD);
        }
        Long id = PhpValue.integer(resourceId);
        return appointment -> id != null && appointment.id() == id;
    }

    private Predicate<Appointment> list(Parameters parameters) {
        Predicate<Row> filter = Filter.of(
                FILTERABLE, parameters.get("filter"), name -> new ActionFailure(ApiError.UNKNOWN_CALENDAR_FIELD, name));
        return period(parameters)
                .and(participants(parameters))
                .and(appointment -> parameters.isTrue("showcancelled")
                        || !appointment.status().equals("canceled"))
                .and(appointment -> filter.test(appointment.row()));
    }

    private static Predicate<Appointment> period(Parameters parameters) {
        boolean isByDate = !parameters.text("datestart").isEmpty()
                && !parameters.text("dateend").isEmpty();
        boolean isByChange = !parameters.text("modifiedstart").isEmpty()
                && !parameters.text("modifiedend").isEmpty();
        if (!isByDate && !isByChange) {
            throw new ActionFailure(ApiError.MISSING_PERIOD);
        }
        if (!isByDate) {
            if (!parameters.map("filter").all().isEmpty()) {
                throw new ActionFailure(ApiError.FILTER_WITHOUT_PERIOD);
            }
            String start = parameters.text("modifiedstart");
            String end = parameters.text("modifiedend");
            return appointment -> appointment.modified().compareTo(start) >= 0
                    && appointment.modified().compareTo(end) <= 0;
        }
        return appointment -> appointment.isAnchored()
                && day(appointment.text("start_dt")).compareTo(day(parameters.text("dateend"))) <= 0
                && day(appointment.text("end_dt")).compareTo(day(parameters.text("datestart"))) >= 0;
    }

    private Predicate<Appointment> participants(Parameters parameters) {
        if (parameters.isTrue("allusers")) {
            return appointment -> true;
        }
        List<String> users = parameters.texts("users");
        List<String> groups = parameters.texts("groups");
        List<String> wanted = users.isEmpty() && groups.isEmpty()
                ? List.of(Long.toString(agency.apiUser().id()))
                : users;
        return appointment -> appointment.list("users").stream().anyMatch(wanted::contains)
                || appointment.list("groups").stream().anyMatch(groups::contains);
    }

    private static String day(String date) {
        return date.length() < 10 ? date : date.substring(0, 10);
    }
}

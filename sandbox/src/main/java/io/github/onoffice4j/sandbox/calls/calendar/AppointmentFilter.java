package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list of appointments, which has a form of its own. What it does not know it ignores, such as a linked
 * estate or contact.
 */
final class AppointmentFilter {
    private static final Map<String, String> FIELDS =
            Map.of("notes", "note", "subject", "description", "type", "art", "createdBy", "von");
    private static final Columns COLUMNS = Columns.builder()
            .unlisted(ColumnType.TEXT, "note", "description", "art", "von")
            .build();

    private AppointmentFilter() {}

    static Predicate<Appointment> of(Agency agency, Parameters filter) {
        String start = date(filter, "startDate", ApiError.MISSING_START_DATE);
        String end = date(filter, "endDate", ApiError.MISSING_END_DATE);
        AppointmentWriter.checkPeriod(start, end);
        Predicate<Row> fields = Filter.of(COLUMNS, conditions(filter), Selection::unknownField);
        return period(start, end)
                .and(flag(
                        filter,
                        "isCancelled",
                        appointment -> appointment.status().equals("canceled")))
                .and(flag(filter, "isDone", appointment -> appointment.status().equals("completed")))
                .and(flag(filter, "isRecurrent", appointment -> appointment.is("rp_flag")))
                .and(participants(filter, "userIds", "users"))
                .and(participants(filter, "groupIds", "groups"))
                .and(appointment -> fields.test(appointment.row()));
    }

    /** A series is there from its first date to its last, a single appointment on its days. */
    private static Predicate<Appointment> period(String start, String end) {
        return appointment -> {
            String first = appointment.text("start_dt").substring(0, 10);
            String last = appointment.is("rp_flag")
                    ? seriesEnd(appointment)
                    : appointment.text("end_dt").substring(0, 10);
            return appointment.isAnchored() && first.compareTo(end) <= 0 && last.compareTo(start) >= 0;
        };
    }

    private static String seriesEnd(Appointment appointment) {
        String end = appointment.text("rp_ende_datum");
        return end.isEmpty() ? "9999-12-31" : end.substring(0, 10);
    }

    private static Predicate<Appointment> flag(Parameters filter, String name, Predicate<Appointment> condition) {
        if (filter.text(name).isEmpty()) {
            return appointment -> true;
        }
        return filter.isTrue(name) ? condition : condition.negate();
    }

    private static Predicate<Appointment> participants(Parameters filter, String name, String field) {
        List<String> ids = filter.texts(name);
        return appointment -> ids.isEmpty() || appointment.list(field).stream().anyMatch(ids::contains);
    }

    private static Map<String, @Nullable Object> conditions(Parameters filter) {
        Map<String, @Nullable Object> conditions = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> {
            if (filter.has(name)) {
                conditions.put(field, filter.get(name));
            }
        });
        return conditions;
    }

    private static String date(Parameters filter, String name, ApiError missing) {
        return Dates.dateTime(filter.text(name, missing))
                .map(date -> date.substring(0, 10))
                .orElseThrow(() -> new ActionFailure(ApiError.INVALID_DATA_TYPE, name));
    }
}

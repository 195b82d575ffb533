package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code get appointmentConflicts}: who and what of a planned appointment is taken at that time, times of travel included;
 * always four records (onOffice API documentation, "Appointment conflicts").
 */
final class AppointmentConflictsCall implements Call {
    private final Agency agency;
    private final AppointmentWriter writer;

    AppointmentConflictsCall(Agency agency) {
        this.agency = agency;
        this.writer = new AppointmentWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Parameters data = parameters.requiredMap("data");
        // Seen before every other check.
        data.text("transitTimePre", ApiError.MISSING_TRANSIT_TIMES);
        data.text("transitTimePost", ApiError.MISSING_TRANSIT_TIMES);
        data.text("start_dt", ApiError.MISSING_START_DATE);
        data.text("end_dt", ApiError.MISSING_END_DATE);
        Map<String, @Nullable Object> values = writer.values(parameters);
        values.put("relatedAddressIds", writer.addresses(parameters));
        Appointment planned = new Appointment(Row.of(0, values));
        AppointmentWriter.checkPeriod(planned.text("start_dt"), planned.text("end_dt"));
        List<Appointment> meanwhile = agency.table(Kind.APPOINTMENT).rows().stream()
                .map(Appointment::new)
                .filter(Appointment::isAnchored)
                .filter(other -> !other.status().equals("canceled"))
                .filter(other -> overlap(planned, other))
                .toList();
        List<Answer.Entry> records = List.of(
                record("conflictedUsers", planned, meanwhile, "users"),
                record("conflictedResources", planned, meanwhile, "ressources"),
                record("conflictedAddresses", planned, meanwhile, "relatedAddressIds"),
                record("conflictedEstates", planned, meanwhile, "relatedEstateId"));
        return new Answer(false, 4L, records);
    }

    private static Answer.Entry record(String id, Appointment planned, List<Appointment> meanwhile, String field) {
        List<Object> taken = new ArrayList<>();
        for (String wanted : planned.list(field)) {
            if (meanwhile.stream().anyMatch(other -> other.list(field).contains(wanted))) {
                taken.add(Map.of("id", field.equals("ressources") ? wanted : Long.valueOf(wanted)));
            }
        }
        return new Answer.Entry(id, "", taken);
    }

    /** Half-open: one may begin when the other ends. */
    private static boolean overlap(Appointment one, Appointment other) {
        return one.start().minus(before(one)).isBefore(other.end().plus(after(other)))
                && other.start().minus(before(other)).isBefore(one.end().plus(after(one)));
    }

    private static Duration before(Appointment appointment) {
        return Duration.ofMinutes(appointment.transitMinutes("transitTimePre"));
    }

    private static Duration after(Appointment appointment) {
        return Duration.ofMinutes(appointment.transitMinutes("transitTimePost"));
    }
}

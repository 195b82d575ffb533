package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * {@code get appointmentList}: one appointment, or those of a period, at most 500 and without pages (onOffice API
 * documentation, "Appointment list").
 */
final class AppointmentListCall implements Call {
    private static final int MOST = 500;

    private final Agency agency;
    private final AppointmentElements elements;

    AppointmentListCall(Agency agency) {
        this.agency = agency;
        this.elements = new AppointmentElements(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        List<String> data = parameters.texts("data");
        if (data.isEmpty()) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, "data");
        }
        elements.check(data);
        Predicate<Appointment> which = action.resourceId().isEmpty()
                ? AppointmentFilter.of(agency, parameters.map("filter"))
                : single(action.resourceId());
        List<Answer.Entry> records = agency.table(Kind.APPOINTMENT).rows().stream()
                .map(Appointment::new)
                .filter(which)
                .sorted(Comparator.comparing((Appointment appointment) -> appointment.text("start_dt"))
                        .thenComparing(Appointment::id))
                .limit(MOST)
                .map(appointment -> new Answer.Entry(appointment.id(), "calendar", elements.of(appointment, data)))
                .toList();
        return new Answer(true, (long) records.size(), records);
    }

    private static Predicate<Appointment> single(String resourceId) {
        Long id = PhpValue.integer(resourceId);
        return appointment -> id != null && appointment.id() == id;
    }
}

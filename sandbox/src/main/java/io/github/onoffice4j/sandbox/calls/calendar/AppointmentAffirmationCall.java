package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Optional;

/** {@code do appointmentAffirmation}: mails the contacts; says it has, even where there is nobody to mail to. */
final class AppointmentAffirmationCall implements Call {
    private final Agency agency;

    AppointmentAffirmationCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = Parameters.of(action).integer("calendarId", ApiError.MISSING_PARAMETER, "calendarId");
        agency.table(Kind.APPOINTMENT).find(id).map(Appointment::new).ifPresent(this::mail);
        return Answer.ok();
    }

    private void mail(Appointment appointment) {
        appointment.list("relatedAddressIds").stream()
                .map(address -> agency.addresses().find(Long.parseLong(address)))
                .flatMap(Optional::stream)
                .forEach(address -> mail(appointment, address));
    }

    private void mail(Appointment appointment, Row address) {
        ContactEntry email = ContactEntry.main(address, "email");
        if (email != null) {
            agency.send("appointment confirmation", email.value(), appointment.text("description"));
        }
    }
}

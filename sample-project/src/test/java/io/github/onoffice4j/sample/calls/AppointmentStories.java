package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onoffice4j.sample.crm.calls.Appointment;
import io.github.onoffice4j.sample.crm.calls.AppointmentContact;
import io.github.onoffice4j.sample.crm.calls.AppointmentGroup;
import io.github.onoffice4j.sample.crm.calls.AppointmentLabel;
import io.github.onoffice4j.sample.crm.calls.AppointmentLink;
import io.github.onoffice4j.sample.crm.calls.AppointmentLocation;
import io.github.onoffice4j.sample.crm.calls.AppointmentPeriod;
import io.github.onoffice4j.sample.crm.calls.AppointmentReminder;
import io.github.onoffice4j.sample.crm.calls.AppointmentResource;
import io.github.onoffice4j.sample.crm.calls.AppointmentTravelTime;
import io.github.onoffice4j.sample.crm.calls.AppointmentUser;
import io.github.onoffice4j.sample.crm.calls.CalendarEntry;
import io.github.onoffice4j.sample.crm.calls.CalendarRelation;
import io.github.onoffice4j.sample.crm.calls.CreateAppointment;
import io.github.onoffice4j.sample.crm.calls.CreateAppointment.Reminder;
import io.github.onoffice4j.sample.crm.calls.CreateAppointment.ReminderType;
import io.github.onoffice4j.sample.crm.calls.DeleteAppointment;
import io.github.onoffice4j.sample.crm.calls.GetAppointment;
import io.github.onoffice4j.sample.crm.calls.GetAppointment.Detail;
import io.github.onoffice4j.sample.crm.calls.GetAppointmentConflicts;
import io.github.onoffice4j.sample.crm.calls.GetAppointmentConflicts.Conflicts;
import io.github.onoffice4j.sample.crm.calls.GetAppointments;
import io.github.onoffice4j.sample.crm.calls.GetCalendarResources;
import io.github.onoffice4j.sample.crm.calls.GetSurvey;
import io.github.onoffice4j.sample.crm.calls.GetSurvey.Survey;
import io.github.onoffice4j.sample.crm.calls.ListSurveys;
import io.github.onoffice4j.sample.crm.calls.ModifyAppointment;
import io.github.onoffice4j.sample.crm.calls.ReadCalendarEntries;
import io.github.onoffice4j.sample.crm.calls.ReadCalendarEntry;
import io.github.onoffice4j.sample.crm.calls.ReadChangedCalendarEntries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Appointments: 701 is a viewing on 10 February 2026, 703 a weekly series, 705 is cancelled. */
final class AppointmentStories {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private AppointmentStories() {}

    static List<Story> all() {
        return List.of(
                new Story("an appointment is made, read, moved and deleted", AppointmentStories::lifeCycle),
                new Story("a series is made and found", AppointmentStories::series),
                new Story("appointments of a period are filtered", AppointmentStories::period),
                new Story("a new appointment would conflict with others", AppointmentStories::conflicts),
                new Story("the old call reads entries in a form of its own", AppointmentStories::entries),
                new Story("rooms and equipment are listed", AppointmentStories::resources),
                new Story("surveys of viewings are listed and read", AppointmentStories::surveys));
    }

    private static void lifeCycle(Agency agency) {
        long id = agency.send(CreateAppointment.call()
                .start(LocalDateTime.of(2026, 5, 4, 10, 0))
                .end(LocalDateTime.of(2026, 5, 4, 11, 30))
                .subject("Notar")
                .notes("Ausweis")
                .appointmentType("Notartermin")
                .privateAppointment(true)
                .userIds(21, 23)
                .groupIds(11)
                .addressIds(5001)
                .estateId(1003)
                .locationEstate(1003)
                .resources("Konferenzraum")
                .travelTimeBefore(LocalTime.of(0, 30))
                .travelTimeAfter(LocalTime.of(0, 15))
                .reminder(Reminder.HOURS_2)
                .reminderType(ReminderType.EMAIL));

        Appointment made = agency.send(GetAppointment.call().appointmentId(id).detail(Detail.values()))
                .orElseThrow();
        assertThat(made.subject()).isEqualTo("Notar");
        assertThat(made.date())
                .as("written in local time, read in UTC")
                .isEqualTo(new AppointmentPeriod(
                        Instant.parse("2026-05-04T08:00:00Z"), Instant.parse("2026-05-04T09:30:00Z"), false));
        assertThat(made.type()).isEqualTo(new AppointmentLabel("Notartermin", "Beurkundung"));
        assertThat(made.privateAppointment()).isTrue();
        assertThat(made.users()).extracting(AppointmentUser::id).containsExactly(21L, 23L);
        assertThat(made.groups()).containsExactly(new AppointmentGroup(11, "Büro Aachen"));
        assertThat(made.contacts()).extracting(AppointmentContact::addressId).containsExactly(5001L);
        assertThat(made.estate()).isEqualTo(new AppointmentLink(1003L));
        assertThat(made.project()).isNull();
        assertThat(made.location()).isEqualTo(new AppointmentLocation("estate", "1003"));
        assertThat(made.resources()).containsExactly(new AppointmentResource("Konferenzraum", "Konferenzraum"));
        assertThat(made.travelTime()).isEqualTo(new AppointmentTravelTime(30, 15));
        assertThat(made.reminder()).isEqualTo(new AppointmentReminder(120, "all", false, List.of("email")));
        assertThat(made.recurrence()).isEmpty();
        assertThat(agency.send(CalendarRelation.ESTATE.appointmentsOfEstate(1003)))
                .contains(id);

        agency.send(ModifyAppointment.call()
                .appointmentId(id)
                .end(LocalDateTime.of(2026, 5, 4, 12, 0))
                .addressIds(5005)
                .replaceAddresses(true)
                .locationText("Notariat"));
        Appointment moved = agency.send(
                        GetAppointment.call().appointmentId(id).detail(Detail.DATE, Detail.CONTACTS, Detail.LOCATION))
                .orElseThrow();
        assertThat(moved.date().end()).isEqualTo(Instant.parse("2026-05-04T10:00:00Z"));
        assertThat(moved.contacts()).extracting(AppointmentContact::addressId).containsExactly(5005L);
        assertThat(moved.location().value()).isEqualTo("Notariat");
        assertThat(moved.subject()).as("not asked for").isNull();

        agency.send(DeleteAppointment.call().appointmentId(id));
        assertThat(agency.send(GetAppointment.call().appointmentId(id).detail(Detail.ID)))
                .isEmpty();
    }

    private static void series(Agency agency) {
        long id = agency.send(CreateAppointment.call()
                .start(LocalDateTime.of(2026, 3, 2, 9, 0))
                .end(LocalDateTime.of(2026, 3, 2, 9, 30))
                .recurring(true)
                .recurrenceUnit(CreateAppointment.RecurrenceUnit.WEEK)
                .recurrenceInterval(1)
                .recurrenceEnd(LocalDate.of(2026, 3, 30))
                .recurrenceEndType(CreateAppointment.RecurrenceEndType.ON_DATE));

        assertThat(agency.send(GetAppointments.call()
                        .from(LocalDate.of(2026, 3, 16))
                        .until(LocalDate.of(2026, 3, 16))
                        .detail(GetAppointments.Detail.RECURRENCE)
                        .recurring(true)))
                .filteredOn(appointment -> appointment.id() == id)
                .singleElement()
                .satisfies(appointment -> assertThat(appointment.recurrence()).isNotEmpty());
    }

    private static void period(Agency agency) {
        GetAppointments february = GetAppointments.call()
                .from(FEBRUARY)
                .until(LocalDate.of(2026, 2, 28))
                .detail(GetAppointments.Detail.STATUS);

        assertThat(ids(agency, february)).containsExactly(703L, 701L, 705L);
        assertThat(ids(agency, february.canceled(true))).containsExactly(705L);
        assertThat(ids(agency, february.recurring(true))).containsExactly(703L);
        assertThat(ids(agency, february.done(true))).isEmpty();
        assertThat(ids(agency, february.groupIds(11))).containsExactly(703L);
        assertThat(ids(agency, february.userIds(25))).isEmpty();
        assertThat(ids(agency, february.filter(GetAppointments.Filter.SUBJECT, "like", "Bes%")))
                .containsExactly(701L);
    }

    private static List<Long> ids(Agency agency, GetAppointments appointments) {
        return agency.send(appointments).stream().map(Appointment::id).toList();
    }

    private static void conflicts(Agency agency) {
        Conflicts conflicts = agency.send(GetAppointmentConflicts.call()
                .start(LocalDateTime.of(2026, 2, 10, 15, 30))
                .end(LocalDateTime.of(2026, 2, 10, 16, 0))
                .travelTimeBefore(LocalTime.of(0, 10))
                .travelTimeAfter(LocalTime.MIDNIGHT)
                .userIds(21, 23)
                .addressIds(5001, 5003)
                .estateId(1001)
                .resources("Beamer"));

        assertThat(conflicts.users())
                .extracting(GetAppointmentConflicts.ConflictingRecord::id)
                .containsExactly(21L);
        assertThat(conflicts.addresses())
                .extracting(GetAppointmentConflicts.ConflictingRecord::id)
                .containsExactly(5001L);
        assertThat(conflicts.estates())
                .extracting(GetAppointmentConflicts.ConflictingRecord::id)
                .containsExactly(1001L);
        assertThat(conflicts.resources()).isEmpty();
    }

    @SuppressWarnings("deprecation") // the old call still has to work
    private static void entries(Agency agency) {
        CalendarEntry viewing = agency.send(ReadCalendarEntry.call()
                .appointmentId(701)
                .showConfirmationStatus(true)
                .showConflicts(true));
        assertThat(viewing.start()).isEqualTo(LocalDateTime.of(2026, 2, 10, 14, 0));
        assertThat(viewing.appointmentType()).isEqualTo(Map.of("Besichtigung", "Besichtigung"));
        assertThat(viewing.participants()).containsExactly("Eva Beispiel");
        assertThat(viewing.userIds()).containsExactly(21L);
        assertThat(viewing.estateIds()).containsExactly(1001L);
        assertThat(viewing.travelTimeBefore()).isEqualTo(LocalTime.of(0, 20));
        assertThat(viewing.recurring()).isFalse();

        assertThat(agency.send(ReadCalendarEntries.call()
                        .from(FEBRUARY)
                        .until(LocalDate.of(2026, 2, 28))
                        .showCanceled(true)
                        .userIds(21)))
                .extracting(CalendarEntry::id, CalendarEntry::status)
                .containsExactly(tuple(701L, "active"), tuple(705L, "canceled"));
        assertThat(agency.send(ReadChangedCalendarEntries.call()
                        .from(LocalDateTime.of(2026, 1, 2, 7, 0))
                        .until(LocalDateTime.of(2026, 1, 2, 8, 0))
                        .allUsers(true)))
                .extracting(CalendarEntry::id)
                .containsExactly(701L, 703L);
    }

    private static void resources(Agency agency) {
        assertThat(agency.send(GetCalendarResources.call())).hasSize(4);
        assertThat(agency.send(GetCalendarResources.call().filter(GetCalendarResources.Filter.ACTIVE, "=", 1)))
                .containsExactly(
                        Map.of("Konferenzraum", "Konferenzraum"),
                        Map.of("indMulti811Select902", "Dienstwagen"),
                        Map.of("indMulti811Select904", "Beamer"));
    }

    private static void surveys(Agency agency) {
        assertThat(agency.send(ListSurveys.call()))
                .containsExactly(new ListSurveys.SurveyTitle(4, "Besichtigungsprotokoll"));

        Survey survey = agency.send(GetSurvey.call().surveyId(4));
        assertThat(survey.transferred()).isFalse();
        assertThat(survey.pdfType()).isEqualTo("portrait");
        assertThat(survey.needsEstate()).isTrue();
        assertThat(survey.needsAppointment()).isFalse();
        assertThat(survey.content()).containsKey("Besichtigungsprotokoll");
    }
}

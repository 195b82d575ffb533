package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements of an appointment in the old read: all of them, local times, some flags real and some text. */
final class CalendarElements {
    private final Agency agency;
    private final CalendarResources labels;

    CalendarElements(Agency agency) {
        this.agency = agency;
        this.labels = new CalendarResources(agency);
    }

    Map<String, @Nullable Object> of(Appointment appointment) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        for (String name : List.of("start_dt", "end_dt", "description", "note")) {
            elements.put(name, appointment.text(name));
        }
        elements.put("art", type(appointment.text("art")));
        elements.put("fuer", users(appointment).map(CalendarElements::name).toList());
        elements.put("groups", groups(appointment));
        Map<String, String> emails = new LinkedHashMap<>();
        users(appointment).forEach(user -> emails.put(user.text("Name"), user.text("email")));
        elements.put("emails", emails);
        elements.put("user_ids", users(appointment).map(Row::id).toList());
        Map<String, String> resources = new LinkedHashMap<>();
        appointment.list("ressources").forEach(key -> resources.put(key, labels.label(key)));
        elements.put("ressources", List.copyOf(resources.values()));
        elements.put("ressourcesWithKeys", resources);
        elements.put("erinnerung", appointment.text("erinnerung"));
        for (String flag : List.of("ganztags", "rp_flag", "abgesagt", "allowTransitTime")) {
            elements.put(flag, appointment.is(flag));
        }
        elements.put("status", appointment.status());
        elements.put("assignedaddressids", ids(appointment, "relatedAddressIds"));
        elements.put("assignedobjectids", ids(appointment, "relatedEstateId"));
        putSeries(elements, appointment);
        elements.put("transitTime", null);
        elements.put("transitTimePre", time(appointment.text("transitTimePre")));
        elements.put("transitTimePost", time(appointment.text("transitTimePost")));
        elements.put("ProjektNr", null);
        elements.put("von", appointment.text("von"));
        elements.put("private", appointment.is("private") ? "1" : "0");
        elements.put("modified", appointment.modified());
        elements.put(
                "users",
                users(appointment)
                        .map(user -> Map.of("id", Long.toString(user.id()), "username", user.text("Name")))
                        .toList());
        return elements;
    }

    private static void putSeries(Map<String, @Nullable Object> elements, Appointment appointment) {
        elements.put("rp_type", appointment.text("rp_type"));
        String days = appointment.text("rp_tage");
        elements.put("rp_tage", days.isEmpty() ? 0 : Integer.parseInt(days));
        elements.put("rp_beginn_datum", date(appointment.text("rp_beginn_datum")));
        elements.put("rp_ende_datum", date(appointment.text("rp_ende_datum")));
        elements.put("rp_ende_status", appointment.text("rp_ende_status"));
        String exceptions = appointment.text("rp_exception");
        elements.put(
                "rp_exception",
                exceptions.isEmpty()
                        ? List.of()
                        : List.of(exceptions.substring(1).split("#", -1)));
    }

    private Stream<Row> users(Appointment appointment) {
        return appointment.list("users").stream()
                .map(id -> agency.users().find(Long.parseLong(id)))
                .flatMap(Optional::stream);
    }

    private List<String> groups(Appointment appointment) {
        return appointment.list("groups").stream()
                .map(id -> agency.table(Kind.GROUP).find(Long.parseLong(id)))
                .flatMap(Optional::stream)
                .map(group -> group.text("name"))
                .toList();
    }

    private Map<String, String> type(String key) {
        String label = agency.tenant()
                .actionKind("Termin")
                .flatMap(kind -> kind.type(key))
                .map(type -> type.labels().in(Language.GERMAN))
                .orElse(key);
        return key.isEmpty() ? Map.of() : Map.of(key, label);
    }

    private static String name(Row user) {
        return user.text("Vorname") + " " + user.text("Nachname");
    }

    private static List<Long> ids(Appointment appointment, String field) {
        return appointment.list(field).stream().map(Long::valueOf).toList();
    }

    private static String time(String stored) {
        return stored.isEmpty() ? "00:00:00" : stored;
    }

    private static String date(String stored) {
        return stored.isEmpty() ? "0000-00-00" : stored.substring(0, 10);
    }
}

package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of an appointment in the list: structured, with real flags and times in UTC. */
final class AppointmentElements {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Set<String> FIELDS = Set.of(
            "id",
            "createdBy",
            "modified",
            "subject",
            "notes",
            "type",
            "status",
            "confirmationStatus",
            "private",
            "date",
            "travelTime",
            "location",
            "recurrence",
            "reminder",
            "groups",
            "users",
            "resources",
            "contacts",
            "showFollowUpStatus",
            "estate",
            "project",
            "conflicts");

    private final Agency agency;
    private final CalendarResources resources;

    AppointmentElements(Agency agency) {
        this.agency = agency;
        this.resources = new CalendarResources(agency);
    }

    /** Ends the action with 154 for a field there is none of. */
    void check(List<String> data) {
        data.stream().filter(name -> !FIELDS.contains(name)).findFirst().ifPresent(name -> {
            throw new ActionFailure(ApiError.UNKNOWN_CALENDAR_FIELD, name);
        });
    }

    Map<String, @Nullable Object> of(Appointment appointment, List<String> data) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        boolean followUp = data.contains("showFollowUpStatus");
        for (String name : data) {
            if (!name.equals("showFollowUpStatus")) {
                elements.put(name, value(appointment, name, followUp));
            }
        }
        return elements;
    }

    private @Nullable Object value(Appointment appointment, String name, boolean followUp) {
        return switch (name) {
            case "id" -> Long.toString(appointment.id());
            case "createdBy" -> appointment.text("von");
            case "modified" -> utc(Agency.instant(appointment.text("modified")));
            case "subject" -> appointment.text("description");
            case "notes" -> appointment.text("note");
            case "type" -> labelled(appointment.text("art"), typeLabel(appointment.text("art")));
            case "status" -> labelled(appointment.status(), appointment.status());
            case "confirmationStatus" -> appointment.confirmation();
            case "private" -> appointment.is("private");
            case "date" -> date(appointment);
            case "travelTime" -> travelTime(appointment);
            case "location" -> location(appointment);
            case "recurrence" -> recurrence(appointment);
            case "reminder" -> reminder(appointment);
            case "groups" ->
                appointment.list("groups").stream()
                        .map(this::group)
                        .flatMap(Optional::stream)
                        .toList();
            case "users" ->
                appointment.list("users").stream()
                        .map(this::user)
                        .flatMap(Optional::stream)
                        .toList();
            case "resources" ->
                appointment.list("ressources").stream()
                        .map(key -> ordered("id", key, "name", resources.label(key)))
                        .toList();
            case "contacts" ->
                appointment.list("relatedAddressIds").stream()
                        .map(id -> contact(appointment, id, followUp))
                        .toList();
            case "estate" -> first(appointment.list("relatedEstateId"));
            case "project" -> first(appointment.list("project"));
            default -> Map.of();
        };
    }

    private static Map<String, @Nullable Object> date(Appointment appointment) {
        boolean isAnchored = appointment.isAnchored();
        return ordered(
                "start",
                isAnchored ? utc(appointment.start()) : null,
                "end",
                isAnchored ? utc(appointment.end()) : null,
                "allDay",
                appointment.is("ganztags"));
    }

    private static @Nullable Object travelTime(Appointment appointment) {
        int outward = appointment.transitMinutes("transitTimePre");
        int back = appointment.transitMinutes("transitTimePost");
        return outward + back == 0 ? null : ordered("outward", outward, "return", back);
    }

    private static Map<String, @Nullable Object> location(Appointment appointment) {
        Object stored = appointment.row().get("location");
        String key = stored instanceof Map<?, ?> map && !map.isEmpty()
                ? map.keySet().iterator().next().toString()
                : "";
        String value = stored instanceof Map<?, ?> map && !map.isEmpty()
                ? map.values().iterator().next().toString()
                : "";
        return ordered("type", key.equals("address") ? "customer" : key, "value", value);
    }

    private static @Nullable Object recurrence(Appointment appointment) {
        if (!appointment.is("rp_flag")) {
            return null;
        }
        String interval = appointment.text("rp_tage");
        return ordered(
                "type",
                appointment.text("rp_type"),
                "interval",
                interval.isEmpty() ? 1 : Integer.parseInt(interval),
                "startDate",
                appointment.text("start_dt").substring(0, 10),
                "endDate",
                appointment.text("rp_ende_datum").isEmpty()
                        ? null
                        : appointment.text("rp_ende_datum").substring(0, 10));
    }

    private static Map<String, @Nullable Object> reminder(Appointment appointment) {
        String[] parts = appointment.text("erinnerung").split(" ", 2);
        int unit = parts.length < 2
                ? 0
                : switch (parts[1]) {
                    case "hours" -> 60;
                    case "days" -> 1440;
                    case "weeks" -> 10080;
                    default -> 1;
                };
        int minutes = parts[0].matches("\\d{1,4}") ? Integer.parseInt(parts[0]) * unit : 0;
        return ordered(
                "timeBefore",
                minutes,
                "recipients",
                "all",
                "confirmedOnly",
                false,
                "types",
                appointment.list("reminderTypes"));
    }

    private Optional<Object> group(String id) {
        return agency.table(Kind.GROUP)
                .find(Long.parseLong(id))
                .map(group -> ordered("id", id, "name", group.text("name")));
    }

    private Optional<Object> user(String id) {
        return agency.users().find(Long.parseLong(id)).map(AppointmentElements::user);
    }

    private static Object user(Row user) {
        return ordered(
                "id",
                Long.toString(user.id()),
                "userName",
                user.text("Name"),
                "firstName",
                user.text("Vorname"),
                "lastName",
                user.text("Nachname"),
                "email",
                user.text("email"));
    }

    private static Map<String, @Nullable Object> contact(Appointment appointment, String id, boolean followUp) {
        Map<String, @Nullable Object> contact = ordered("id", id, "confirmationStatus", appointment.confirmation(id));
        if (followUp) {
            contact.put("followUpAvailable", false);
            contact.put("followUpStatus", null);
        }
        return contact;
    }

    private String typeLabel(String key) {
        return agency.tenant()
                .actionKind("Termin")
                .flatMap(kind -> kind.type(key))
                .map(type -> type.labels().in(Language.GERMAN))
                .orElse(key);
    }

    private static Map<String, @Nullable Object> labelled(String value, String label) {
        return ordered("value", value, "label", label);
    }

    private static @Nullable Object first(List<String> ids) {
        return ids.isEmpty() ? null : ordered("id", ids.get(0));
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}

package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One stored appointment, read. */
record Appointment(Row row) {
    long id() {
        return row.id();
    }

    String text(String name) {
        return row.text(name);
    }

    boolean is(String flag) {
        return row.text(flag).equals("1");
    }

    /** Returns one of {@code active}, {@code completed}, {@code canceled}, {@code participantsAvailable}. */
    String status() {
        String status = row.text("status");
        if (!status.isEmpty()) {
            return status;
        }
        return is("abgesagt") ? "canceled" : "active";
    }

    /** Returns the ids or keys in a list, as text. */
    List<String> list(String name) {
        return row.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns how far a contact has confirmed, as the list of appointments words it. */
    String confirmation(String address) {
        Object state = row.get("confirmations") instanceof Map<?, ?> states ? states.get(address) : null;
        return switch (String.valueOf(state)) {
            case "bestätigt" -> "confirmed";
            case "gesendet" -> "sent";
            case "gecancelt" -> "canceled";
            default -> "not-set";
        };
    }

    /** Returns how far all contacts together have confirmed. */
    String confirmation() {
        List<String> states = list("relatedAddressIds").stream()
                .map(this::confirmation)
                .distinct()
                .toList();
        if (states.contains("confirmed") && states.contains("canceled")) {
            return "confirmed and canceled";
        }
        for (String state : List.of("confirmed", "canceled", "sent")) {
            if (states.contains(state)) {
                return state;
            }
        }
        return "not-set";
    }

    /** Returns minutes before and after that belong to it. */
    int transitMinutes(String name) {
        String time = row.text(name);
        return time.length() < 5
                ? 0
                : Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3, 5));
    }

    /** Says whether it has a real date: one made a series without a start has not. */
    boolean isAnchored() {
        return !row.text("start_dt").startsWith("0000");
    }

    /** Returns when it was changed last, in UTC. */
    String modified() {
        return Dates.text(LocalDateTime.ofInstant(Agency.instant(row.text("modified")), ZoneOffset.UTC));
    }

    Instant start() {
        return Agency.instant(row.text("start_dt"));
    }

    Instant end() {
        return Agency.instant(row.text("end_dt"));
    }
}

package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes appointments: a viewing, a weekly meeting, a cancelled one. */
final class AppointmentSeed {
    private AppointmentSeed() {}

    static List<Row> rows(List<Long> estates, List<Long> addresses) {
        Map<String, Object> viewing = appointment("Besichtigung", "2026-02-10 14:00:00", "2026-02-10 15:00:00");
        viewing.put("art", "Besichtigung");
        viewing.put("transitTimePre", "00:20:00");
        viewing.put("transitTimePost", "00:25:00");
        viewing.put("erinnerung", "30 minutes");
        if (!estates.isEmpty()) {
            viewing.put("relatedEstateId", List.of(estates.get(0).toString()));
            viewing.put("relatedAddressIds", List.of(addresses.get(0).toString()));
            viewing.put("confirmations", Map.of(addresses.get(0).toString(), "bestätigt"));
        }
        Map<String, Object> meeting = appointment("Teamrunde", "2026-01-05 09:00:00", "2026-01-05 09:30:00");
        meeting.putAll(Map.of("rp_flag", "1", "rp_type", "w", "rp_tage", "1", "rp_ende_datum", "2026-12-28 00:00:00"));
        meeting.put("groups", List.of(Long.toString(Kind.GROUP.firstId())));
        meeting.put("ressources", List.of("Konferenzraum"));
        Map<String, Object> cancelled = appointment("Beratung", "2026-02-11 10:00:00", "2026-02-11 11:00:00");
        cancelled.put("status", "canceled");
        return new SeedRows(Kind.APPOINTMENT)
                .add(viewing)
                .add(meeting)
                .add(cancelled)
                .list();
    }

    private static Map<String, Object> appointment(String subject, String start, String end) {
        return new HashMap<>(Map.of(
                "description",
                subject,
                "start_dt",
                start,
                "end_dt",
                end,
                "von",
                UserSeed.API_USER,
                "users",
                List.of(Long.toString(UserSeed.FIRST_ID)),
                "modified",
                "2026-01-02 08:12:05"));
    }
}

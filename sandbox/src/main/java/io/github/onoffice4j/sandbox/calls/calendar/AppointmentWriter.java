package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@code create calendar} and {@code modify calendar} write: fields in {@code data}, links beside it. */
final class AppointmentWriter {
    private static final Set<String> FLAGS =
            Set.of("ganztags", "private", "abgesagt", "origin", "allowTransitTime", "rp_flag");
    private static final Set<String> TEXTS = Set.of(
            "description", "note", "art", "von", "erinnerung", "rp_type", "rp_tage", "rp_ende_status", "rp_exception");
    private static final Set<String> DATES = Set.of("start_dt", "end_dt", "rp_beginn_datum", "rp_ende_datum");
    private static final Set<String> TIMES = Set.of("transitTime", "transitTimePre", "transitTimePost");
    private static final Set<String> STATES = Set.of("active", "completed", "canceled", "participantsAvailable");
    private static final Set<String> LOCATION_IDS = Set.of("address", "estate", "user", "group", "userMeetingUrl");

    private final Agency agency;

    AppointmentWriter(Agency agency) {
        this.agency = agency;
    }

    /** Returns the stored forms of everything but the linked addresses, null for values that are cleared. */
    Map<String, @Nullable Object> values(Parameters parameters) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.requiredMap("data").all().forEach((name, sent) -> values.put(name, value(name, sent)));
        if (parameters.has("relatedEstateId")) {
            values.put("relatedEstateId", estate(parameters.get("relatedEstateId")));
        }
        if (parameters.has("location")) {
            values.put("location", location(parameters.map("location")));
        }
        if (parameters.has("subscribers")) {
            Parameters subscribers = parameters.map("subscribers");
            values.put("users", texts(subscribers.ids("users")));
            values.put("groups", texts(subscribers.ids("groups")));
        }
        if (parameters.has("reminderTypes")) {
            values.put("reminderTypes", parameters.texts("reminderTypes"));
        }
        values.put("modified", agency.now());
        return values;
    }

    /** Returns the linked addresses, all of which must be there. */
    List<String> addresses(Parameters parameters) {
        List<Long> ids = parameters.ids("relatedAddressIds");
        ids.forEach(id -> RecordId.existing(id, agency.addresses(), ApiError.UNKNOWN_ADDRESS));
        return texts(ids);
    }

    /** Ends the action with 93 when the appointment would end before it begins. */
    static void checkPeriod(String start, String end) {
        if (start.compareTo(end) > 0) {
            throw new ActionFailure(ApiError.START_AFTER_END);
        }
    }

    private @Nullable Object value(String name, @Nullable Object sent) {
        if (FLAGS.contains(name)) {
            return PhpValue.isTrue(sent) ? "1" : "0";
        }
        if (name.equals("ressources")) {
            return Parameters.of(Map.of(name, sent == null ? "" : sent)).texts(name);
        }
        boolean isKnown = TEXTS.contains(name) || DATES.contains(name) || TIMES.contains(name) || name.equals("status");
        if (!isKnown) {
            throw new ActionFailure(ApiError.UNKNOWN_CALENDAR_FIELD, name);
        }
        String text = PhpValue.text(sent);
        if (text == null) {
            throw new ActionFailure(ApiError.EXPECTED_STRING, name);
        }
        if (text.isEmpty()) {
            return null;
        }
        if (DATES.contains(name)) {
            return Dates.dateTime(text).orElseThrow(() -> new ActionFailure(ApiError.INVALID_DATA_TYPE, name));
        }
        if (TIMES.contains(name)) {
            return Dates.time(text).orElseThrow(() -> new ActionFailure(ApiError.INVALID_DATA_TYPE, name));
        }
        boolean isWrongState = name.equals("status") && !STATES.contains(text);
        boolean isWrongType = name.equals("art") && !isType(text);
        boolean isWrongInterval = name.equals("rp_tage") && !text.matches("[1-9]\\d{0,2}");
        if (isWrongState || isWrongType || isWrongInterval) {
            throw new ActionFailure(ApiError.INVALID_VALUE, name);
        }
        return text;
    }

    /** Says whether it is a type of appointments; a tenant without such a kind takes any. */
    private boolean isType(String key) {
        return agency.tenant()
                .actionKind("Termin")
                .map(kind -> kind.type(key).isPresent())
                .orElse(true);
    }

    private @Nullable List<String> estate(@Nullable Object sent) {
        boolean isNone = sent == null || "".equals(sent) || Long.valueOf(0).equals(PhpValue.integer(sent));
        Long id = isNone ? null : RecordId.existing(sent, agency.estates(), ApiError.UNKNOWN_ESTATE);
        return id == null ? null : List.of(id.toString());
    }

    private static Map<String, Object> location(Parameters location) {
        Map<String, Object> stored = new LinkedHashMap<>();
        location.all().forEach((key, value) -> {
            String text = PhpValue.text(value);
            if (text == null || (LOCATION_IDS.contains(key) && PhpValue.integer(value) == null)) {
                throw new ActionFailure(ApiError.INVALID_LOCATION);
            }
            stored.put(key, text);
        });
        return stored;
    }

    private static List<String> texts(List<Long> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.toString()));
        return List.copyOf(texts);
    }
}

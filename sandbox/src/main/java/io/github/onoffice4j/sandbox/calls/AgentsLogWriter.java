package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.record.StoredForm;
import io.github.onoffice4j.sandbox.tenant.ActionKind;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values that agents-log calls write under English names, and gives them under the German ones. */
final class AgentsLogWriter {
    private final Tenant tenant;

    AgentsLogWriter(Tenant tenant) {
        this.tenant = tenant;
    }

    /**
     * Puts the values of what create and modify have in common into {@code values}; kind and type must fit each other,
     * those that are not sent being the ones in {@code stored}.
     */
    void read(Map<String, @Nullable Object> sent, Map<String, ?> stored, Map<String, @Nullable Object> values) {
        kindAndType(sent, stored, values);
        if (sent.containsKey("origincontact")) {
            values.put("HerkunftKontakt", originContact(sent.get("origincontact")));
        }
        if (sent.containsKey("features")) {
            values.put("merkmal", features(sent.get("features")));
        }
        if (sent.containsKey("cost")) {
            values.put("Kosten", cost(sent.get("cost")));
        }
        if (sent.containsKey("duration")) {
            values.put("dauer", duration(sent.get("duration")));
        }
        if (sent.containsKey("note")) {
            values.put("Bemerkung", note(sent.get("note")));
        }
        if (sent.containsKey("datetime")) {
            values.put(
                    "Datum",
                    Dates.dateTime(sent.get("datetime"))
                            .orElseThrow(() -> new ActionFailure(ApiError.INVALID_DATA_TYPE, "datetime")));
        }
    }

    private void kindAndType(
            Map<String, @Nullable Object> sent, Map<String, ?> stored, Map<String, @Nullable Object> values) {
        if (!sent.containsKey("actionkind") && !sent.containsKey("actiontype")) {
            return;
        }
        String kindKey = String.valueOf(
                sent.containsKey("actionkind") ? PhpValue.text(sent.get("actionkind")) : stored.get("Aktionsart"));
        ActionKind kind =
                tenant.actionKind(kindKey).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_ACTION_KIND, kindKey));
        values.put("Aktionsart", kind.key());
        String typeKey = PhpValue.text(sent.get("actiontype"));
        if (typeKey == null || typeKey.isEmpty()) {
            boolean keeps = stored.get("Aktionstyp") instanceof String old
                    && kind.type(old).isPresent();
            values.put("Aktionstyp", keeps ? stored.get("Aktionstyp") : null);
            return;
        }
        if (kind.type(typeKey).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_ACTION_TYPE, typeKey);
        }
        values.put("Aktionstyp", typeKey);
    }

    private @Nullable String originContact(@Nullable Object sent) {
        String key = PhpValue.text(sent);
        if (key != null && key.isEmpty()) {
            return null;
        }
        boolean known = key != null
                && tenant.field("address", "HerkunftKontakt")
                        .map(field -> field.permits(key))
                        .orElse(false);
        if (!known) {
            throw new ActionFailure(ApiError.UNKNOWN_ORIGIN_CONTACT);
        }
        return key;
    }

    private @Nullable List<String> features(@Nullable Object sent) {
        List<@Nullable Object> list =
                sent instanceof String text ? (text.isEmpty() ? List.of() : List.of(text)) : PhpValue.list(sent);
        if (list == null) {
            throw new ActionFailure(ApiError.UNKNOWN_FEATURE);
        }
        List<String> keys = new ArrayList<>();
        for (Object element : list) {
            String key = String.valueOf(PhpValue.text(element));
            boolean known = tenant.field("agentsLog", "merkmal")
                    .map(field -> field.permits(key))
                    .orElse(false);
            if (!known) {
                throw new ActionFailure(ApiError.UNKNOWN_FEATURE);
            }
            keys.add(key);
        }
        return keys.isEmpty() ? null : List.copyOf(keys);
    }

    private static String cost(@Nullable Object sent) {
        BigDecimal cost = PhpValue.decimal(sent);
        if (cost == null || cost.signum() < 0) {
            throw new ActionFailure(ApiError.INVALID_COST);
        }
        return StoredForm.decimal(cost);
    }

    private static String duration(@Nullable Object sent) {
        Long seconds = PhpValue.integer(sent);
        if (seconds == null || seconds < 0) {
            throw new ActionFailure(ApiError.INVALID_DURATION);
        }
        return seconds.toString();
    }

    private static String note(@Nullable Object sent) {
        String note = PhpValue.text(sent);
        if (note == null) {
            throw new ActionFailure(ApiError.EXPECTED_STRING, "note");
        }
        return note;
    }
}

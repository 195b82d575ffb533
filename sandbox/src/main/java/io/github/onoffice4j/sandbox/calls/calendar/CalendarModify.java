package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code modify calendar} (onOffice API documentation, "Modify appointments"). */
final class CalendarModify implements Call {
    private final Agency agency;
    private final AppointmentWriter writer;

    CalendarModify(Agency agency) {
        this.agency = agency;
        this.writer = new AppointmentWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        Row stored = agency.table(Kind.APPOINTMENT)
                .find(id)
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_APPOINTMENT));
        Parameters parameters = Parameters.of(action);
        Map<String, @Nullable Object> values = writer.values(parameters);
        boolean becomesSeries =
                "1".equals(values.get("rp_flag")) && !stored.text("rp_flag").equals("1");
        if (becomesSeries && !values.containsKey("start_dt")) {
            // The real server anchors such a series nowhere, and lists lose it.
            values.put("start_dt", "0000-00-00 00:00:00");
        }
        Row changed = stored.with(values);
        AppointmentWriter.checkPeriod(changed.text("start_dt"), changed.text("end_dt"));
        if (parameters.has("relatedAddressIds")) {
            Set<String> addresses = new LinkedHashSet<>();
            if (!parameters.isTrue("replaceAddressIds")) {
                addresses.addAll(new Appointment(stored).list("relatedAddressIds"));
            }
            addresses.addAll(writer.addresses(parameters));
            values.put("relatedAddressIds", List.copyOf(addresses));
        }
        agency.table(Kind.APPOINTMENT).update(id, row -> row.with(values));
        return Answer.modified("calendar");
    }
}

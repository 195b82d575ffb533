package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code create calendar} (onOffice API documentation, "Create appointments"). */
final class CalendarCreate implements Call {
    private final Agency agency;
    private final AppointmentWriter writer;

    CalendarCreate(Agency agency) {
        this.agency = agency;
        this.writer = new AppointmentWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Map<String, @Nullable Object> values = writer.values(parameters);
        AppointmentWriter.checkPeriod(
                required(values, "start_dt", ApiError.MISSING_START_DATE),
                required(values, "end_dt", ApiError.MISSING_END_DATE));
        values.put("relatedAddressIds", writer.addresses(parameters));
        values.putIfAbsent("von", agency.apiUser().text("Name"));
        values.putIfAbsent("users", List.of(Long.toString(agency.apiUser().id())));
        return Answer.created(
                agency.table(Kind.APPOINTMENT).insert(List.of(values)).get(0), "calendar");
    }

    private static String required(Map<String, @Nullable Object> values, String name, ApiError missing) {
        Object value = values.get(name);
        if (value == null) {
            throw new ActionFailure(missing);
        }
        return value.toString();
    }
}

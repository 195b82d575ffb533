package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.RecordId;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;

/** {@code delete calendar}; its links go with it (onOffice API documentation, "Delete appointments"). */
final class CalendarDelete implements Call {
    private final Agency agency;

    CalendarDelete(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        if (agency.table(Kind.APPOINTMENT).delete(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_APPOINTMENT);
        }
        return Answer.modified("calendar");
    }
}

package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code get users}: the staff in short (onOffice API documentation, "Users"). */
final class UsersCall implements Call {
    private final Agency agency;

    UsersCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String filter = parameters.text("userfilter");
        boolean isOwn = filter.equals("onlyOwn");
        Predicate<Row> which = switch (filter) {
            case "" -> user -> true;
            case "onlyOwn" -> user -> user.id() == agency.apiUser().id();
            case "ownOfficeGroupOrAll" -> members(Kind.GROUP.firstId());
            case "byGroupId" -> members(parameters.integer("groupId", ApiError.MISSING_PARAMETER, "groupId"));
            default -> throw new ActionFailure(ApiError.INVALID_VALUE, "userfilter");
        };
        List<Answer.Entry> records = agency.users().rows().stream()
                .filter(which)
                .map(user -> new Answer.Entry(user.id(), null, elements(user, isOwn)))
                .toList();
        return new Answer(true, null, records);
    }

    private Predicate<Row> members(long groupId) {
        Row group = agency.table(Kind.GROUP).find(groupId).orElseThrow(() -> new ActionFailure(ApiError.INVALID_GROUP));
        return user -> group.get("userIds") instanceof List<?> ids && ids.contains(user.id());
    }

    private Map<String, Object> elements(Row user, boolean isOwn) {
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("id", user.id());
        elements.put("username", user.text("Name"));
        elements.put("firstname", user.text("Vorname"));
        elements.put("lastname", user.text("Nachname"));
        elements.put("email", user.text("email"));
        if (!agency.behaviour().has(Quirk.USERS_WITHOUT_MEETING_URL)) {
            elements.put("meetingurl", user.text("meetingUrl"));
        }
        if (isOwn) {
            elements.put("NeuerTerminFuer", List.of(user.id()));
        }
        return elements;
    }
}

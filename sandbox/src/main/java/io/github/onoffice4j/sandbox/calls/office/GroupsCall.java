package io.github.onoffice4j.sandbox.calls.office;

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
import org.jspecify.annotations.Nullable;

/** {@code get groups}: the groups of the staff (onOffice API documentation, "Groups"). */
final class GroupsCall implements Call {
    private final Agency agency;

    GroupsCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Predicate<Row> which = switch (Parameters.of(action).text("groupfilter")) {
            case "" -> group -> true;
            case "officeGroups" -> group -> group.text("groupType").equals("GroupOffice");
            case "noRegionGroups" -> group -> !group.text("groupType").equals("GroupRegion");
            default -> throw new ActionFailure(ApiError.INVALID_VALUE, "groupfilter");
        };
        List<Answer.Entry> records = agency.table(Kind.GROUP).rows().stream()
                .filter(which)
                .map(group -> new Answer.Entry(group.id(), null, elements(group)))
                .toList();
        return new Answer(true, null, records);
    }

    private static Map<String, @Nullable Object> elements(Row group) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("id", group.id());
        for (String name : List.of("name", "abr", "userIds", "groupType", "leaders")) {
            elements.put(name, group.get(name));
        }
        return elements;
    }
}

package io.github.onoffice4j.sandbox.calls.office;

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

/** {@code create workinglist}: a named list of estates or addresses (onOffice API documentation, "Working list"). */
final class WorkingListCreate implements Call {
    private final Agency agency;

    WorkingListCreate(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String name = parameters.text("listName", ApiError.EMPTY_LIST_NAME);
        String type = parameters.text("type");
        if (!List.of("estate", "address").contains(type)) {
            throw new ActionFailure(ApiError.INVALID_LIST_TYPE);
        }
        Long visibility = parameters.integer("visibility");
        if (visibility != null && (visibility < 0 || visibility > 2)) {
            throw new ActionFailure(ApiError.INVALID_VISIBILITY);
        }
        Long group = parameters.integer("groupId");
        if (group != null && agency.table(Kind.GROUP).find(group).isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_GROUP);
        }
        List<Long> ids = parameters.ids("ids");
        if (ids.isEmpty()) {
            throw new ActionFailure(ApiError.TOO_FEW_ITEMS);
        }
        long id = agency.table(Kind.WORKING_LIST).together(lists -> {
            if (lists.rows().stream().anyMatch(list -> list.text("name").equals(name))) {
                throw new ActionFailure(ApiError.LIST_NAME_EXISTS);
            }
            return lists.insert(List.of(Map.of("name", name, "type", type, "ids", ids)))
                    .get(0);
        });
        return Answer.created(id, "workinglist");
    }
}

package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code get idsfromrelation}: related ids, as text (onOffice API documentation, "Relations"). */
final class IdsFromRelationCall implements Call {
    private final Agency agency;
    private final Relations relations;

    IdsFromRelationCall(Agency agency, Relations relations) {
        this.agency = agency;
        this.relations = relations;
    }

    @Override
    public Answer answer(ActionRequest action) {
        RelationParameters named = RelationParameters.of(relations, action);
        List<Long> parents = named.parameters().ids("parentids");
        List<Long> children = named.parameters().ids("childids");
        if (parents.isEmpty() == children.isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RELATION);
        }
        boolean byParent = children.isEmpty();
        if (!byParent && named.name().equals("estate:allFiles")) {
            throw new ActionFailure(ApiError.NOT_IMPLEMENTED);
        }
        boolean isEmpty = !byParent && named.name().equals("address:file:attachment");
        List<Link> links = isEmpty ? List.of() : named.relation().links(agency).toList();
        Map<String, List<String>> elements = new LinkedHashMap<>();
        (byParent ? parents : children).forEach(id -> elements.put(id.toString(), related(links, id, byParent)));
        boolean isFound = elements.values().stream().anyMatch(ids -> !ids.isEmpty());
        if (!isFound || omitsEmpty(named.name())) {
            elements.values().removeIf(List::isEmpty);
        }
        return new Answer(true, null, List.of(new Answer.Entry("relatedIds", "", elements)));
    }

    private boolean omitsEmpty(String name) {
        return name.equals("task:file:attachment") || agency.behaviour().has(Quirk.RELATION_OMITS_EMPTY);
    }

    private List<String> related(List<Link> links, long id, boolean byParent) {
        List<String> ids = new ArrayList<>();
        for (Link link : links) {
            if ((byParent ? link.parent() : link.child()) == id) {
                ids.add(Long.toString(byParent ? link.child() : link.parent()));
            }
        }
        if (!ids.isEmpty() && agency.behaviour().has(Quirk.RELATION_DUPLICATES)) {
            ids.add(ids.get(0));
        }
        return ids;
    }
}

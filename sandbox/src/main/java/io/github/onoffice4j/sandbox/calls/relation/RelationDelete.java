package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;

/** {@code delete relation}: one link (onOffice API documentation, "Delete relation"). */
final class RelationDelete implements Call {
    private final Agency agency;
    private final Relations relations;

    RelationDelete(Agency agency, Relations relations) {
        this.agency = agency;
        this.relations = relations;
    }

    @Override
    public Answer answer(ActionRequest action) {
        RelationParameters named = RelationParameters.of(relations, action);
        List<Link> links = named.links();
        if (links.size() > 1) {
            throw new ActionFailure(ApiError.N_TO_N_RELATION);
        }
        Link link = links.get(0);
        if (!named.relation().has(agency, link)) {
            throw new ActionFailure(ApiError.RELATION_DOES_NOT_EXIST);
        }
        named.relation().delete(agency, link);
        return Answer.ok();
    }
}

package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;

/** {@code modify relation}: what is known about an appointment's contact; no other relation has anything to modify. */
final class RelationModify implements Call {
    private final Agency agency;
    private final Relations relations;

    RelationModify(Agency agency, Relations relations) {
        this.agency = agency;
        this.relations = relations;
    }

    @Override
    public Answer answer(ActionRequest action) {
        RelationParameters named = RelationParameters.of(relations, action);
        List<Link> links = named.links();
        Parameters info = named.parameters().requiredMap("relationinfo");
        if (!named.name().equals(Confirmation.RELATION)) {
            throw new ActionFailure(ApiError.RELATION_NOT_UPDATEABLE);
        }
        if (!links.stream().allMatch(link -> named.relation().has(agency, link))) {
            throw new ActionFailure(ApiError.RELATION_DOES_NOT_EXIST);
        }
        Confirmation.check(info, ApiError.INVALID_RELATION_INFO_FOR_UPDATE);
        Confirmation.set(agency, links, info);
        return Answer.ok();
    }
}

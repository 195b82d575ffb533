package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;

/** {@code create relation}: one record linked to one or more (onOffice API documentation, "Create relation"). */
final class RelationCreate implements Call {
    private final Agency agency;
    private final Relations relations;

    RelationCreate(Agency agency, Relations relations) {
        this.agency = agency;
        this.relations = relations;
    }

    @Override
    public Answer answer(ActionRequest action) {
        RelationParameters named = RelationParameters.of(relations, action);
        List<Link> links = named.links();
        Parameters info = named.parameters().map("relationinfo");
        if (!info.all().isEmpty() && named.name().equals(Confirmation.RELATION)) {
            Confirmation.check(info, ApiError.INVALID_RELATION_INFO);
        }
        named.checkRecords(agency, links);
        links.forEach(link -> named.relation().create(agency, link));
        if (named.name().equals(Confirmation.RELATION)) {
            Confirmation.set(agency, links, info);
        }
        return new Answer(false, null, List.of());
    }
}

package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a call on relations names.
 *
 * @param name the type, without its urn
 * @param relation the type itself
 * @param parameters all of them
 */
record RelationParameters(String name, Relation relation, Parameters parameters) {
    private static final Map<String, Kind> KINDS = Map.of(
            "estate",
            Kind.ESTATE,
            "address",
            Kind.ADDRESS,
            "user",
            Kind.USER,
            "calendar",
            Kind.APPOINTMENT,
            "task",
            Kind.TASK,
            "agentsLog",
            Kind.AGENTS_LOG);

    static RelationParameters of(Relations relations, ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String type = parameters.text("relationtype");
        String name = type.startsWith(Relations.URN) ? type.substring(Relations.URN.length()) : "";
        Relation relation = relations.byName().get(name);
        if (relation == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RELATION);
        }
        return new RelationParameters(name, relation, parameters);
    }

    /** Returns the links between {@code parentid} and {@code childid}, one of which must be a single one. */
    List<Link> links() {
        List<Long> parents = ids("parentid");
        List<Long> children = ids("childid");
        if (parents.size() > 1 && children.size() > 1) {
            throw new ActionFailure(ApiError.N_TO_N_RELATION);
        }
        List<Link> links = new ArrayList<>();
        parents.forEach(parent -> children.forEach(child -> links.add(new Link(parent, child))));
        return links;
    }

    /**
     * Ends the action with 80, or 173 between address and estate, when one of the linked records is not there; of some
     * kinds the sandbox keeps none.
     */
    void checkRecords(Agency agency, List<Link> links) {
        String[] segments = name.split(":", -1);
        String child = segments[1].equals("contact") ? segments[2] : segments[1];
        for (Link link : links) {
            boolean isThere = isThere(agency, segments[0], link.parent())
                    && isThere(agency, child.equals("estateUnit") ? "estate" : child, link.child());
            if (!isThere) {
                boolean isOfEstate = List.of("estate:address", "address:estate").contains(segments[0] + ":" + child);
                throw new ActionFailure(isOfEstate ? ApiError.NO_ESTATE_RELATION : ApiError.UNKNOWN_RECORD);
            }
        }
    }

    private static boolean isThere(Agency agency, String segment, long id) {
        Kind kind = KINDS.get(segment);
        return kind == null || agency.table(kind).find(id).isPresent();
    }

    private List<Long> ids(String parameter) {
        List<Long> ids = parameters.ids(parameter);
        if (ids.isEmpty()) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, parameter);
        }
        return ids;
    }
}

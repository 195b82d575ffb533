package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.stream.Stream;

/** One type of relation: where its links come from, and whether calls may change them. */
@FunctionalInterface
interface Relation {
    /** Returns all links, possibly with repetitions. */
    Stream<Link> links(Agency agency);

    /** Adds a link; one that is there stays as it is. Ends the action with 132 where no call may. */
    default void create(Agency agency, Link link) {
        throw new ActionFailure(ApiError.UNKNOWN_RELATION);
    }

    /** Removes a link that is there. Ends the action with 132 where no call may. */
    default void delete(Agency agency, Link link) {
        throw new ActionFailure(ApiError.UNKNOWN_RELATION);
    }

    /** Says whether the link is there. */
    default boolean has(Agency agency, Link link) {
        return links(agency).anyMatch(link::equals);
    }
}

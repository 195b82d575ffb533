package com.acme.writenames.agentslog;

import io.github.onoffice4j.Query;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.field.Order;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A query of records of the module {@code agentsLog}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new query.
 */
@Generated("io.github.onoffice4j.generator")
public final class AgentsLogQuery extends Query<AgentsLog, AgentsLogQuery> {
    AgentsLogQuery(QueryState<AgentsLog> state) {
        super(state);
    }

    @Override
    protected AgentsLogQuery with(QueryState<AgentsLog> newState) {
        return new AgentsLogQuery(newState);
    }

    /**
     * Orders the records, in place of any order before.
     *
     * @param orders fields and directions, the leading one first
     * @return the query in that order
     * @throws IllegalArgumentException if the records cannot be ordered by one of the fields
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final AgentsLogQuery orderBy(Order<AgentsLog>... orders) {
        return ordered(List.of(orders));
    }

    /**
     * Keeps only entries linked to one of these estates.
     *
     * @param values the parameter {@code estateid} of the call
     * @return the query with that option
     */
    public AgentsLogQuery estateIds(long... values) {
        return option("estateid", values);
    }

    /**
     * Keeps only entries linked to one of these addresses.
     *
     * @param values the parameter {@code addressid} of the call
     * @return the query with that option
     */
    public AgentsLogQuery addressIds(long... values) {
        return option("addressid", values);
    }

    /**
     * Keeps only entries linked to this project.
     *
     * @param value the parameter {@code projectid} of the call
     * @return the query with that option
     */
    public AgentsLogQuery projectId(long value) {
        return option("projectid", value);
    }

    /**
     * Keeps only entries released for estate tracking.
     *
     * @param value the parameter {@code tracking} of the call
     * @return the query with that option
     */
    public AgentsLogQuery tracking(boolean value) {
        return option("tracking", value);
    }
}

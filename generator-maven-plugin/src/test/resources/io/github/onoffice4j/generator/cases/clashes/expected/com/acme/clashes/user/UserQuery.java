package com.acme.clashes.user;

import io.github.onoffice4j.Query;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.field.Order;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A query of records of the module {@code user}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new query.
 */
@Generated("io.github.onoffice4j.generator")
public final class UserQuery extends Query<User, UserQuery> {
    UserQuery(QueryState<User> state) {
        super(state);
    }

    @Override
    protected UserQuery with(QueryState<User> newState) {
        return new UserQuery(newState);
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
    public final UserQuery orderBy(Order<User>... orders) {
        return ordered(List.of(orders));
    }
}

package com.acme.tenants.estate;

import io.github.onoffice4j.DisplayQuery;
import io.github.onoffice4j.GeoRange;
import io.github.onoffice4j.Query;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.field.Order;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A query of records of the module {@code estate}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new query.
 */
@Generated("io.github.onoffice4j.generator")
public final class EstateQuery extends Query<Estate, EstateQuery> {
    EstateQuery(QueryState<Estate> state) {
        super(state);
    }

    @Override
    protected EstateQuery with(QueryState<Estate> newState) {
        return new EstateQuery(newState);
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
    public final EstateQuery orderBy(Order<Estate>... orders) {
        return ordered(List.of(orders));
    }

    /**
     * Keeps only estates that a filter saved in onOffice lets through as well, given by its number.
     *
     * @param value the parameter {@code filterid} of the call
     * @return the query with that option
     */
    public EstateQuery savedFilter(long value) {
        return option("filterid", value);
    }

    /**
     * Keeps only estates in the surroundings of a place.
     *
     * @param value the parameter {@code georangesearch} of the call
     * @return the query with that option
     */
    public EstateQuery near(GeoRange value) {
        return option("georangesearch", value);
    }

    /**
     * Reads the versions in another language, given by its three letters, which come under numbers of their own;
     * conditions still mean the main estates.
     *
     * @param value the parameter {@code estatelanguage} of the call
     * @return the query with that option
     */
    public EstateQuery inLanguage(String value) {
        return option("estatelanguage", value);
    }

    /**
     * Turns the query into one that reads values as they are shown to people, not to programs.
     *
     * @param language the three letters of the language, such as {@code ENG}
     * @return the query for display
     * @throws IllegalArgumentException if the language is blank
     */
    public DisplayQuery<Estate> display(String language) {
        return shownIn(language);
    }
}

package com.acme.inactivevalues.address;

import io.github.onoffice4j.CountryForm;
import io.github.onoffice4j.DisplayQuery;
import io.github.onoffice4j.Query;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.field.Order;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A query of records of the module {@code address}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new query.
 */
@Generated("io.github.onoffice4j.generator")
public final class AddressQuery extends Query<Address, AddressQuery> {
    AddressQuery(QueryState<Address> state) {
        super(state);
    }

    @Override
    protected AddressQuery with(QueryState<Address> newState) {
        return new AddressQuery(newState);
    }

    /**
     * Orders the records by the one field that this module's call takes.
     *
     * @param order field and direction
     * @return the query in that order
     * @throws IllegalArgumentException if the records cannot be ordered by the field
     */
    public AddressQuery orderBy(Order<Address> order) {
        return ordered(List.of(order));
    }

    /**
     * Keeps only the addresses with these numbers, at most 500 of them; a filter by number does not exist.
     *
     * @param values the parameter {@code recordids} of the call
     * @return the query with that option
     */
    public AddressQuery recordIds(long... values) {
        return option("recordids", values);
    }

    /**
     * Keeps only addresses that a filter saved in onOffice lets through as well, given by its number.
     *
     * @param value the parameter {@code filterid} of the call
     * @return the query with that option
     */
    public AddressQuery savedFilter(long value) {
        return option("filterid", value);
    }

    /**
     * Reads the country as a code instead of a name.
     *
     * @param value the parameter {@code countryIsoCodeType} of the call
     * @return the query with that option
     */
    public AddressQuery countryIsoCodeType(CountryForm value) {
        return option("countryIsoCodeType", value);
    }

    /**
     * Turns the query into one that reads values as they are shown to people, not to programs.
     *
     * @param language the three letters of the language, such as {@code ENG}
     * @return the query for display
     * @throws IllegalArgumentException if the language is blank
     */
    public DisplayQuery<Address> display(String language) {
        return shownIn(language);
    }
}

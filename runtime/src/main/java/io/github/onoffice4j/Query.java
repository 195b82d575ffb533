package io.github.onoffice4j;

import io.github.onoffice4j.field.Condition;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Order;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A query for the records of a module; generated query classes extend it.
 *
 * <p>Records come in the order that the query sets, and those equal in it by number, as they do where it sets none: addresses by
 * customer number. Only tasks come in no certain order, because their call cannot sort.
 *
 * <p>A query is a value: every method returns a new one. It is sent by {@link OnOffice#page}, {@link OnOffice#list}, {@link
 * OnOffice#stream} or {@link OnOffice#count}, or as an {@link Operation} made by {@link #page()}. See the read calls in the
 * onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 * @param <Q> the query class
 */
public abstract class Query<R extends OnOfficeRecord<R>, Q extends Query<R, Q>> {

    /** The most records that one request returns. */
    public static final int MAX_LIMIT = 500;

    private final QueryState<R> state;

    /**
     * Makes a query; used by generated code only.
     *
     * @param state what it asks for
     */
    protected Query(QueryState<R> state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Makes a query of the same class that asks for something else.
     *
     * @param newState what it asks for
     * @return the query
     */
    protected abstract Q with(QueryState<R> newState);

    /**
     * Selects fields, beside those already selected.
     *
     * <p>A query that selects nothing reads every field that the tenant's configuration lists, which is slow and fails as
     * soon as one of them is deactivated: select what you need.
     *
     * @param fields the fields; those selected twice count once
     * @return the query with these fields
     * @throws IllegalArgumentException if the read call rejects a field although the configuration lists it
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Q select(Field<R, ?>... fields) {
        return with(state.select(Arrays.asList(fields)));
    }

    /**
     * Selects fields, beside those already selected.
     *
     * @param fields the fields; those selected twice count once
     * @return the query with these fields
     * @throws IllegalArgumentException if the read call rejects a field although the configuration lists it
     */
    public final Q select(Collection<? extends Field<R, ?>> fields) {
        return with(state.select(List.copyOf(fields)));
    }

    /**
     * Keeps only records that meet the conditions, all of them and those given before.
     *
     * @param conditions the conditions; none changes nothing
     * @return the query with these conditions
     * @throws IllegalArgumentException if the read call cannot filter by a field
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Q where(Condition<R>... conditions) {
        return with(state.where(Arrays.asList(conditions)));
    }

    /**
     * Keeps only records that meet the conditions, all of them and those given before.
     *
     * @param conditions the conditions; none changes nothing
     * @return the query with these conditions
     * @throws IllegalArgumentException if the read call cannot filter by a field
     */
    public final Q where(Collection<Condition<R>> conditions) {
        return with(state.where(List.copyOf(conditions)));
    }

    /**
     * Replaces the order; generated query classes offer what their module's read call can do.
     *
     * @param orders the criteria, the first one first
     * @return the query in this order
     * @throws IllegalArgumentException if the read call cannot sort by a field
     */
    protected final Q ordered(List<Order<R>> orders) {
        return with(state.ordered(orders));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param value its value
     * @return the query with the parameter
     */
    protected final Q option(String name, String value) {
        return with(state.option(name, value));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param value its value
     * @return the query with the parameter
     */
    protected final Q option(String name, boolean value) {
        return with(state.option(name, value));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param value its value
     * @return the query with the parameter
     */
    protected final Q option(String name, long value) {
        return with(state.option(name, value));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param value its value
     * @return the query with the parameter
     */
    protected final Q option(String name, LocalDate value) {
        return with(state.option(name, value.toString()));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param values its values, at least one and at most {@value #MAX_LIMIT}
     * @return the query with the parameter
     * @throws IllegalArgumentException if there is no value, because onOffice would take an empty list for no restriction, or if
     *     there are more values than the API takes
     */
    protected final Q option(String name, long... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("At least one number is needed, or onOffice would read all records: for "
                    + name + " in module " + state.module());
        }
        if (values.length > MAX_LIMIT) {
            throw new IllegalArgumentException("The API takes at most " + MAX_LIMIT + " numbers at once, not "
                    + values.length + "; ask for the others in further queries: for " + name + " in module "
                    + state.module());
        }
        return with(state.option(name, Arrays.stream(values).boxed().toList()));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param value its value
     * @return the query with the parameter
     */
    protected final Q option(String name, GeoRange value) {
        return with(state.option(name, value.wire()));
    }

    /**
     * Sets a parameter of the read call.
     *
     * @param name the parameter
     * @param value its value
     * @return the query with the parameter
     */
    protected final Q option(String name, CountryForm value) {
        return with(state.option(name, value.key()));
    }

    /**
     * Turns the query into one that reads values as they are shown to people; generated query classes offer it where the call
     * knows such a form.
     *
     * @param language the three letters of the language, such as {@code ENG}
     * @return the query for display
     */
    protected final DisplayQuery<R> shownIn(String language) {
        return new DisplayQuery<>(state, language);
    }

    /**
     * Makes the operation that reads the first records, as many as one request returns.
     *
     * @return the operation
     */
    public final Operation<Page<R>> page() {
        return page(0, MAX_LIMIT);
    }

    /**
     * Makes the operation that reads some of the records.
     *
     * <p>Pages of the same query join as long as nobody changes its records meanwhile; {@link OnOffice#list} and
     * {@link OnOffice#stream} see to that too.
     *
     * @param offset how many records of the query's order to leave out
     * @param limit how many records to read at most, from 1 to {@value #MAX_LIMIT}
     * @return the operation
     * @throws IllegalArgumentException if offset or limit is out of range: onOffice would silently read 20 records instead;
     *     or if the offset is not 0 and the module's read call knows none
     */
    public final Operation<Page<R>> page(long offset, int limit) {
        return new ReadRecords<>(state.totallyOrdered(), offset, limit);
    }

    QueryState<R> state() {
        return state;
    }

    /**
     * Returns what the query asks for.
     *
     * @return a text for people
     */
    @Override
    public final String toString() {
        return state.toString();
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.field.Condition;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Order;
import io.github.onoffice4j.field.ReadWith;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a query asks for; used by generated code only, which hands it on.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 */
public final class QueryState<R extends OnOfficeRecord<R>> {

    record Filter(String field, String operator, Object value) {}

    record Sort(String field, Order.Direction direction) {}

    private final RecordModule<R> module;
    private final List<Field<R, ?>> selected;
    private final Set<String> missing;
    private final List<Filter> filters;
    private final List<Sort> sorts;
    private final Map<String, Object> options;

    private QueryState(
            RecordModule<R> module,
            List<Field<R, ?>> selected,
            Set<String> missing,
            List<Filter> filters,
            List<Sort> sorts,
            Map<String, Object> options) {
        this.module = module;
        this.selected = List.copyOf(selected);
        this.missing = Set.copyOf(missing);
        this.filters = List.copyOf(filters);
        this.sorts = List.copyOf(sorts);
        this.options = Collections.unmodifiableMap(options);
    }

    /**
     * Starts a query for all records of a module.
     *
     * @param module the module
     * @param <R> the record class
     * @return the state
     */
    public static <R extends OnOfficeRecord<R>> QueryState<R> of(RecordModule<R> module) {
        return new QueryState<>(
                Objects.requireNonNull(module, "module"), List.of(), Set.of(), List.of(), List.of(), Map.of());
    }

    RecordModule<R> module() {
        return module;
    }

    /** Returns the fields to read: what was selected or, where nothing was, everything the configuration lists. */
    List<Field<R, ?>> fields() {
        List<Field<R, ?>> wanted = selected.isEmpty() ? module.listedFields() : selected;
        return missing.isEmpty()
                ? wanted
                : wanted.stream()
                        .filter(field -> !missing.contains(field.askedFor()))
                        .toList();
    }

    /** Returns the names to ask for; never none, because some calls then return no records. */
    List<String> names() {
        List<String> names = fields().stream()
                .filter(field -> field.readWith().map(ReadWith::asked).orElse(true))
                .map(Field::askedFor)
                .toList();
        return names.isEmpty() ? List.of(leastField()) : names;
    }

    /** Returns the fields that the tenant turned out not to have, by the names that calls know them by. */
    Set<String> missing() {
        return missing;
    }

    /** Tells whether a field is read only, so that the records are the same without it. */
    boolean canDoWithout(String field) {
        return fields().stream().anyMatch(one -> one.askedFor().equals(field))
                && filters.stream().noneMatch(filter -> filter.field().equals(field))
                && sorts.stream().noneMatch(sort -> sort.field().equals(field));
    }

    QueryState<R> without(String field) {
        return without(Set.of(field));
    }

    QueryState<R> without(Set<String> fields) {
        Set<String> more = new HashSet<>(missing);
        more.addAll(fields);
        return new QueryState<>(module, selected, more, filters, sorts, options);
    }

    List<Filter> filters() {
        return filters;
    }

    List<Sort> sorts() {
        return sorts;
    }

    /** Returns further parameters: what fields need to be read, and what the query sets, which goes before. */
    Map<String, Object> options() {
        Map<String, Object> all = new LinkedHashMap<>();
        fields().forEach(field -> field.readWith().ifPresent(with -> all.put(with.parameter(), with.value())));
        all.putAll(options);
        return all;
    }

    /** Tells whether the read call knows no offset and counts the records of its answer only, not all of them. */
    boolean isReadByRanges() {
        return module.read().paging() == RecordModule.Paging.ID_RANGES;
    }

    /** Tells whether records come under other numbers than those they are filtered by. */
    boolean isRenumbered() {
        return module.renumberingParameter().map(options::containsKey).orElse(false);
    }

    QueryState<R> select(List<? extends Field<R, ?>> fields) {
        LinkedHashSet<Field<R, ?>> all = new LinkedHashSet<>(selected);
        for (Field<R, ?> field : fields) {
            if (!field.isReadable()) {
                throw new IllegalArgumentException(
                        "The read call rejects this field although the configuration lists it: for field " + field);
            }
            all.add(field);
        }
        return new QueryState<>(module, List.copyOf(all), missing, filters, sorts, options);
    }

    QueryState<R> where(List<Condition<R>> more) {
        for (Condition<R> condition : more) {
            if (!condition.field().isFilterable()) {
                throw new IllegalArgumentException(
                        "The read call cannot filter by this field: for field " + condition.field());
            }
        }
        QueryState<R> result = this;
        for (Condition<R> condition : more) {
            result = result.filter(condition.field().askedFor(), condition.operator(), condition.value());
        }
        return result;
    }

    QueryState<R> filter(String field, String operator, Object value) {
        List<Filter> all = new ArrayList<>(filters);
        all.add(new Filter(field, operator, value));
        return new QueryState<>(module, selected, missing, all, sorts, options);
    }

    QueryState<R> ordered(List<Order<R>> orders) {
        for (Order<R> order : orders) {
            if (!order.field().isSortable()) {
                throw new IllegalArgumentException(
                        "The read call cannot sort by this field: for field " + order.field());
            }
        }
        return sorted(orders.stream()
                .map(order -> new Sort(order.field().askedFor(), order.direction()))
                .toList());
    }

    QueryState<R> sorted(List<Sort> newSorts) {
        return new QueryState<>(module, selected, missing, filters, newSorts, options);
    }

    /** Asks for one field only, whichever it is: the number of a record comes with every answer. */
    QueryState<R> selectLeast() {
        List<Field<R, ?>> least = module.listedFields().stream()
                .filter(field -> field.askedFor().equals(leastField()))
                .toList();
        return new QueryState<>(module, least, missing, filters, sorts, options);
    }

    private String leastField() {
        List<String> listed = module.listedFields().stream()
                .map(Field::askedFor)
                .filter(name -> !missing.contains(name))
                .toList();
        return module.idField()
                .filter(listed::contains)
                .or(() -> listed.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "The tenant has none of the fields that the model has of this module. Generate the model again:"
                                + " for module " + module));
    }

    /** Orders the records totally, where the call can: otherwise pages read one after the other need not join. */
    QueryState<R> totallyOrdered() {
        Optional<Sort> last = module.uniqueField().map(field -> new Sort(field, Order.Direction.ASC));
        boolean fits = module.read().sorting() == RecordModule.Sorting.MAP || sorts.isEmpty();
        return last.isPresent() && fits
                ? sorted(Stream.concat(sorts.stream(), last.stream()).toList())
                : this;
    }

    /** Keeps only the record of this number, or returns nothing if the query has left it out already. */
    Optional<QueryState<R>> only(long id) {
        Optional<String> parameter = module.idParameter();
        if (parameter.isEmpty()) {
            return module.idField().map(field -> filter(field, "=", id));
        }
        Object others = options.get(parameter.get());
        return others instanceof List<?> ids && !ids.contains(id)
                ? Optional.empty()
                : Optional.of(option(parameter.get(), List.of(id)));
    }

    QueryState<R> option(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(options);
        all.put(name, value);
        return new QueryState<>(module, selected, missing, filters, sorts, all);
    }

    @Override
    public String toString() {
        return module + " " + new ReadRecords<>(totallyOrdered(), 0, Query.MAX_LIMIT).parameters();
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.field.Condition;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query asks for; used by generated code only, which hands it on.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 */
public final class QueryState<R extends OnOfficeRecord<R>> {

    record Filter(String field, String operator, Object value) {}

    record Sort(String field, Order.Direction direction) {}

    private final RecordModule<R> module;
    private final List<String> selected;
    private final List<Filter> filters;
    private final List<Sort> sorts;
    private final Map<String, Object> options;

    private QueryState(
            RecordModule<R> module,
            List<String> selected,
            List<Filter> filters,
            List<Sort> sorts,
            Map<String, Object> options) {
        this.module = module;
        this.selected = List.copyOf(selected);
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
        return new QueryState<>(Objects.requireNonNull(module, "module"), List.of(), List.of(), List.of(), Map.of());
    }

    RecordModule<R> module() {
        return module;
    }

    /** Returns the names to ask for: what was selected or, where nothing was, everything the configuration lists. */
    List<String> selection() {
        return selected.isEmpty() ? module.listedFields() : selected;
    }

    List<Filter> filters() {
        return filters;
    }

    List<Sort> sorts() {
        return sorts;
    }

    Map<String, Object> options() {
        return options;
    }

    QueryState<R> select(List<? extends Field<R, ?>> fields) {
        LinkedHashSet<String> names = new LinkedHashSet<>(selected);
        for (Field<R, ?> field : fields) {
            if (!field.isReadable()) {
                throw new IllegalArgumentException(
                        "The read call rejects this field although the configuration lists it: for field " + field);
            }
            names.add(field.name());
        }
        return new QueryState<>(module, List.copyOf(names), filters, sorts, options);
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
            result = result.filter(condition.field().name(), condition.operator(), condition.value());
        }
        return result;
    }

    QueryState<R> filter(String field, String operator, Object value) {
        List<Filter> all = new ArrayList<>(filters);
        all.add(new Filter(field, operator, value));
        return new QueryState<>(module, selected, all, sorts, options);
    }

    QueryState<R> ordered(List<Order<R>> orders) {
        for (Order<R> order : orders) {
            if (!order.field().isSortable()) {
                throw new IllegalArgumentException(
                        "The read call cannot sort by this field: for field " + order.field());
            }
        }
        return sorted(orders.stream()
                .map(order -> new Sort(order.field().name(), order.direction()))
                .toList());
    }

    QueryState<R> sorted(List<Sort> newSorts) {
        return new QueryState<>(module, selected, filters, newSorts, options);
    }

    /** Asks for one field only, whichever it is: the number of a record comes with every answer. */
    QueryState<R> selectLeast() {
        String field = module.idField()
                .filter(module.listedFields()::contains)
                .orElse(module.listedFields().get(0));
        return new QueryState<>(module, List.of(field), filters, sorts, options);
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
        return new QueryState<>(module, selected, filters, sorts, all);
    }
}

package io.github.onoffice4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a page of a query's records. */
final class ReadRecords<R extends OnOfficeRecord<R>> implements ModuleOperation<Page<R>> {

    private final QueryState<R> query;
    private final long offset;
    private final int limit;

    ReadRecords(QueryState<R> query, long offset, int limit) {
        if (limit < 1 || limit > Query.MAX_LIMIT) {
            throw new IllegalArgumentException("A page holds 1 to " + Query.MAX_LIMIT
                    + " records, and onOffice silently reads 20 where more are asked for: limit " + limit
                    + ", for module "
                    + query.module());
        }
        if (offset < 0) {
            throw new IllegalArgumentException(
                    "A page begins at an offset of 0 or more: offset " + offset + ", for module " + query.module());
        }
        if (offset > 0 && query.isReadByRanges()) {
            throw new IllegalArgumentException(
                    "The read call of this module knows no offset; use list or stream, which read all records: offset "
                            + offset + ", for module " + query.module());
        }
        this.query = query;
        this.offset = offset;
        this.limit = limit;
    }

    @Override
    public ReadRecords<R> without(ActionException refusal, Drift drift) {
        return new ReadRecords<>(drift.without(refusal, query), offset, limit);
    }

    QueryState<R> query() {
        return query;
    }

    @Override
    public RecordModule<R> module() {
        return query.module();
    }

    @Override
    public ActionId actionId() {
        return ActionId.READ;
    }

    @Override
    public String resourceType() {
        return query.module().read().resourceType();
    }

    @Override
    public String resourceId() {
        return "";
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("data", query.names());
        if (!query.filters().isEmpty()) {
            parameters.put("filter", filter());
        }
        if (!query.sorts().isEmpty()) {
            putSort(parameters);
        }
        parameters.putAll(query.options());
        parameters.put("listlimit", (long) limit);
        if (!query.isReadByRanges()) {
            parameters.put("listoffset", offset);
        }
        return parameters;
    }

    private Map<String, Object> filter() {
        Map<String, List<Object>> byField = new LinkedHashMap<>();
        for (QueryState.Filter filter : query.filters()) {
            byField.computeIfAbsent(filter.field(), name -> new ArrayList<>())
                    .add(Map.of("op", filter.operator(), "val", filter.value()));
        }
        return new LinkedHashMap<>(byField);
    }

    private void putSort(Map<String, Object> parameters) {
        if (query.module().read().sorting() == RecordModule.Sorting.MAP) {
            Map<String, Object> directions = new LinkedHashMap<>();
            query.sorts()
                    .forEach(sort -> directions.putIfAbsent(
                            sort.field(), sort.direction().name()));
            parameters.put("sortby", directions);
        } else {
            QueryState.Sort sort = query.sorts().get(0);
            parameters.put("sortby", sort.field());
            parameters.put("sortorder", sort.direction().name());
        }
    }

    @Override
    public Page<R> decode(ActionResult result) {
        List<R> records = query.module().records(result, query);
        return new Page<>(records, result.total().orElse(offset + records.size()), offset);
    }

    @Override
    public String toString() {
        return "read " + resourceType() + " " + parameters();
    }
}

package io.github.onoffice4j;

import java.util.List;
import java.util.Map;

/** Reads a record by its number, where the read call cannot filter by it. */
final class ReadOneRecord<R extends OnOfficeRecord<R>> implements Operation<Page<R>> {

    private final QueryState<R> query;
    private final long id;

    ReadOneRecord(QueryState<R> query, long id) {
        this.query = query;
        this.id = id;
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
        return Long.toString(id);
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("data", query.selection());
    }

    @Override
    public Page<R> decode(ActionResult result) {
        List<R> records = query.module().records(result, query.selection());
        return new Page<>(records, records.size(), 0);
    }

    @Override
    public String toString() {
        return "read " + resourceType() + " " + id;
    }
}

package io.github.onoffice4j;

import io.github.onoffice4j.field.Order;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads all records in the order of their numbers, each page beginning after the last number of the one before.
 *
 * <p>A record created or deleted meanwhile shifts nothing, so that no other one is skipped or read twice.
 */
final class KeysetPages<R extends OnOfficeRecord<R>> implements Iterator<List<R>> {

    private final OnOffice client;
    private final QueryState<R> query;
    private final String idField;

    private long lastId;
    private boolean more = true;

    KeysetPages(OnOffice client, QueryState<R> query, String idField) {
        this.client = client;
        this.query = query.sorted(List.of(new QueryState.Sort(idField, Order.Direction.ASC)));
        this.idField = idField;
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public List<R> next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        QueryState<R> rest = lastId == 0 ? query : query.filter(idField, ">", lastId);
        List<R> records =
                client.send(new ReadRecords<>(rest, 0, Query.MAX_LIMIT)).records();
        for (R record : records) {
            if (record.id() <= lastId) {
                throw new MalformedResponseException("Records were asked for in the order of their numbers, but "
                        + record.id() + " came after " + lastId + ": read " + query.module());
            }
            lastId = record.id();
        }
        more = records.size() == Query.MAX_LIMIT;
        return records;
    }
}

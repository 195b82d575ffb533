package io.github.onoffice4j;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads all records by offset, checking that the pages join: each one begins with the last record of the one before.
 *
 * <p>Where they do not, records were created or deleted meanwhile and the others have moved: the reader goes back by a page
 * and takes what it has not seen. At the end it must have seen as many records as the server counts, or it starts over;
 * after {@value #MAX_PASSES} passes it gives up with an exception, because a part is never returned as the whole.
 */
final class OffsetPages<R extends OnOfficeRecord<R>> implements Iterator<List<R>> {

    private static final int MAX_PASSES = 5;

    private final OnOffice client;
    private final QueryState<R> query;
    private final Set<Long> seen = new HashSet<>();

    private long offset;
    private long lastId;
    private int passes = 1;
    private boolean more = true;

    OffsetPages(OnOffice client, QueryState<R> query) {
        this.client = client;
        this.query = query;
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
        Page<R> page = client.send(new ReadRecords<>(query, offset, Query.MAX_LIMIT));
        List<R> records = page.records();
        boolean joins = offset == 0 || (!records.isEmpty() && records.get(0).id() == lastId);
        if (!joins && offset > 0 && passes <= MAX_PASSES) {
            passes++;
            page = client.send(new ReadRecords<>(query, Math.max(0, offset - Query.MAX_LIMIT), Query.MAX_LIMIT));
            records = page.records();
        }
        List<R> unseen =
                records.stream().filter(record -> seen.add(record.id())).toList();
        advance(page);
        return unseen;
    }

    private void advance(Page<R> page) {
        List<R> records = page.records();
        if (records.size() == Query.MAX_LIMIT) {
            lastId = records.get(records.size() - 1).id();
            offset = page.offset() + records.size() - 1;
        } else if (seen.size() >= page.total()) {
            more = false;
        } else if (passes < MAX_PASSES) {
            passes++;
            offset = 0;
        } else {
            throw new MalformedResponseException("The server counts " + page.total() + " records but returned only "
                    + seen.size() + " in " + MAX_PASSES
                    + " passes, perhaps because they change all the time; select a smaller part"
                    + " of them: read " + query.module());
        }
    }
}

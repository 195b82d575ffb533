package io.github.onoffice4j;

import java.util.List;

/**
 * Some of the records of a query, as one request returned them.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param records the records, at most {@value Query#MAX_LIMIT}
 * @param total how many records the query has in all, whatever the page holds; for tasks, whose total the server does not tell,
 *     the number of records of the page
 * @param offset how many records of the query's order come before the page
 * @param <R> the record class
 */
public record Page<R>(List<R> records, long total, long offset) {

    /**
     * Makes a page.
     *
     * @param records the records
     * @param total how many records there are in all
     * @param offset how many come before
     */
    public Page {
        records = List.copyOf(records);
    }

    /**
     * Tells whether the query has records after those of the page.
     *
     * @return whether there are more
     */
    public boolean hasMore() {
        return offset + records.size() < total;
    }
}

package io.github.onoffice4j;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests for pages that one reading of a query has in flight; closing it cancels them.
 *
 * <p>Used by one thread, and closed by any.
 */
final class PageRequests implements AutoCloseable {

    private final Sender sender;
    private final int most;
    private final Drift drift;
    private final Set<PageRequest<?>> open = ConcurrentHashMap.newKeySet();

    private Set<String> missing = Set.of();
    private OptionalLong total = OptionalLong.empty();
    private volatile boolean closed;

    /**
     * Makes the requests of one reading.
     *
     * @param sender sends the requests
     * @param most how many pages may be in flight at once
     * @param drift decides whether the reading goes on without a field
     */
    PageRequests(Sender sender, int most, Drift drift) {
        this.sender = sender;
        this.most = most;
        this.drift = drift;
    }

    int most() {
        return most;
    }

    /** Returns how many records the server counted in the first page, where it counts more than the page. */
    OptionalLong total() {
        return total;
    }

    /** Makes the read of a page of as many records as one request returns, without the fields that were missing so far. */
    <R extends OnOfficeRecord<R>> ReadRecords<R> read(QueryState<R> query, long offset) {
        return new ReadRecords<>(query.without(missing), offset, Query.MAX_LIMIT);
    }

    /**
     * Asks for a page.
     *
     * @param read the read
     * @param limit how many records it returns where there are as many
     */
    <R> PageRequest<R> ask(Operation<Page<R>> read, int limit) {
        PageRequest<R> request = new PageRequest<>(this, read, limit);
        open.add(request);
        request.begin();
        return request;
    }

    /** Sends a read, unless the reading is over. */
    <R> CompletableFuture<Page<R>> send(Operation<Page<R>> read) {
        if (closed) {
            throw new IllegalStateException("The stream was closed: " + Operations.describe(read));
        }
        return sender.sendOnce(read);
    }

    void done(PageRequest<?> request) {
        open.remove(request);
    }

    boolean isClosed() {
        return closed;
    }

    /** Returns the read without the field that it was refused for, or throws the refusal. */
    <R> Operation<Page<R>> without(ActionException refusal, Operation<Page<R>> read) {
        Operation<Page<R>> rest = drift.without(refusal, read);
        if (rest instanceof ReadRecords<?> records) {
            missing = records.query().missing();
        }
        return rest;
    }

    void received(Operation<?> read, Page<?> page) {
        boolean countsThePage =
                read instanceof ReadRecords<?> records && records.query().isReadByRanges();
        if (total.isEmpty() && !countsThePage) {
            total = OptionalLong.of(page.total());
        }
    }

    /** Sends several small reads in one request. */
    <R extends OnOfficeRecord<R>> List<Page<R>> together(List<ReadRecords<R>> reads) {
        Batch batch = sender.batch();
        List<Pending<Page<R>>> answers = reads.stream().map(batch::add).toList();
        batch.send();
        return answers.stream().map(Pending::get).toList();
    }

    /** Cancels what is in flight. Nothing can be asked for afterwards. */
    @Override
    public void close() {
        closed = true;
        open.forEach(PageRequest::cancel);
    }
}

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

    /** Asks for a page of as many records as one request returns. */
    <R extends OnOfficeRecord<R>> PageRequest<R> ask(QueryState<R> query, long offset) {
        ReadRecords<R> read = new ReadRecords<>(query.without(missing), offset, Query.MAX_LIMIT);
        PageRequest<R> request = new PageRequest<>(this, read);
        open.add(request);
        request.begin();
        return request;
    }

    /** Sends a read, unless the reading is over. */
    <R extends OnOfficeRecord<R>> CompletableFuture<Page<R>> send(ReadRecords<R> read) {
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
    <R extends OnOfficeRecord<R>> ReadRecords<R> without(ActionException refusal, ReadRecords<R> read) {
        ReadRecords<R> rest = read.without(refusal, drift);
        missing = rest.query().missing();
        return rest;
    }

    void received(RecordModule<?> module, Page<?> page) {
        if (total.isEmpty() && module.read().paging() != RecordModule.Paging.ID_RANGES) {
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

package io.github.onoffice4j;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The requests for pages that one reading of a query has in flight; closing it cancels them. */
final class PageRequests implements AutoCloseable {

    private final OnOffice client;
    private final int most;
    private final Set<Future<?>> inFlight = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;

    /**
     * Makes the requests of one reading.
     *
     * @param client the connection
     * @param most how many pages may be in flight at once
     */
    PageRequests(OnOffice client, int most) {
        this.client = client;
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Asks for a page of as many records as one request returns. */
    <R extends OnOfficeRecord<R>> PageRequest<R> ask(QueryState<R> query, long offset) {
        ReadRecords<R> read = new ReadRecords<>(query, offset, Query.MAX_LIMIT);
        FutureTask<Page<R>> answer = new FutureTask<>(() -> client.send(read));
        inFlight.add(answer);
        if (closed) {
            answer.cancel(true);
        }
        return new PageRequest<>(read, answer);
    }

    /** Sends several small reads in one request. */
    <R extends OnOfficeRecord<R>> List<Page<R>> together(List<ReadRecords<R>> reads) {
        Batch batch = client.batch();
        List<Pending<Page<R>>> answers = reads.stream().map(batch::add).toList();
        batch.send();
        return answers.stream().map(Pending::get).toList();
    }

    /** Cancels what is in flight. What is asked for afterwards is cancelled at once. */
    @Override
    public void close() {
        closed = true;
        inFlight.forEach(answer -> answer.cancel(true));
    }
}

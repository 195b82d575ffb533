package io.github.onoffice4j;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A page that was asked for. Used by one thread, and cancelled by any. */
final class PageRequest<R> {

    private final PageRequests requests;

    private final int limit;
    private Operation<Page<R>> read;
    private volatile CompletableFuture<Page<R>> answer = new CompletableFuture<>();

    PageRequest(PageRequests requests, Operation<Page<R>> read, int limit) {
        this.requests = requests;
        this.read = read;
        this.limit = limit;
    }

    void begin() {
        answer = requests.send(read);
        if (requests.isClosed()) {
            cancel();
        }
    }

    /** Waits for the page and checks that it is not a part of what was asked for. */
    Page<R> await() {
        try {
            Page<R> page = receive();
            int size = page.records().size();
            if (size < limit && page.offset() + size < page.total()) {
                throw new MalformedResponseException("The server counts " + page.total() + " records but returned "
                        + size + " of " + limit + " that were asked for: " + Operations.describe(read));
            }
            requests.received(read, page);
            return page;
        } finally {
            requests.done(this);
        }
    }

    /** The server names one missing field at a time, so that a read may be refused several times. */
    private Page<R> receive() {
        while (true) {
            try {
                return answer.join();
            } catch (CancellationException e) {
                throw new IllegalStateException("The stream was closed: " + Operations.describe(read), e);
            } catch (CompletionException e) {
                if (e.getCause() instanceof ActionException refusal) {
                    read = requests.without(refusal, read);
                } else if (e.getCause() instanceof OnOfficeException failure) {
                    throw failure;
                } else {
                    throw e;
                }
            }
            begin();
        }
    }

    void cancel() {
        requests.done(this);
        answer.cancel(true);
    }
}

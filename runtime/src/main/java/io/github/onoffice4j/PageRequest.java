package io.github.onoffice4j;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A page that was asked for. */
final class PageRequest<R extends OnOfficeRecord<R>> {

    private final ReadRecords<R> read;
    private final FutureTask<Page<R>> answer;

    PageRequest(ReadRecords<R> read, FutureTask<Page<R>> answer) {
        this.read = read;
        this.answer = answer;
    }

    /** Waits for the page and checks that it is not a part of what was asked for. */
    Page<R> await() {
        Page<R> page;
        try {
            answer.run();
            page = answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OnOfficeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        int size = page.records().size();
        if (size < Query.MAX_LIMIT && page.offset() + size < page.total()) {
            throw new MalformedResponseException("The server counts " + page.total() + " records but returned " + size
                    + " of " + Query.MAX_LIMIT + " that were asked for: " + Operations.describe(read));
        }
        return page;
    }

    void cancel() {
        answer.cancel(true);
    }
}

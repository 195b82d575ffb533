package io.github.onoffice4j;

import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages as a stream takes them: in their order and never split, because a split would read many of them ahead into memory. */
final class PageSpliterator<R> implements Spliterator<List<R>> {

    private final Pages<R> pages;
    private final PageRequests requests;
    private final Consumer<? super Progress> progress;

    private long read;

    /**
     * Makes the spliterator.
     *
     * @param pages the pages
     * @param requests where they come from
     * @param progress told after each page
     */
    PageSpliterator(Pages<R> pages, PageRequests requests, Consumer<? super Progress> progress) {
        this.pages = pages;
        this.requests = requests;
        this.progress = progress;
    }

    @Override
    public boolean tryAdvance(Consumer<? super List<R>> action) {
        List<R> page = pages.next();
        if (page == null) {
            return false;
        }
        read += page.size();
        progress.accept(new Progress(read, requests.total()));
        action.accept(page);
        return true;
    }

    @Override
    public @Nullable Spliterator<List<R>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}

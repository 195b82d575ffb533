package io.github.onoffice4j;

import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages as a stream takes them: in their order and never split, because a split would read many of them ahead into memory. */
record PageSpliterator<R extends OnOfficeRecord<R>>(Pages<R> pages) implements Spliterator<List<R>> {

    @Override
    public boolean tryAdvance(Consumer<? super List<R>> action) {
        List<R> page = pages.next();
        if (page == null) {
            return false;
        }
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

package io.github.onoffice4j;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads all records in the order of a user's own, in which a change to a record can move it.
 *
 * <p>If anything moved meanwhile, all records are read once more in an order that no change can upset, and those that the first
 * reading missed come last.
 */
final class OrderedPages<R extends OnOfficeRecord<R>> implements Pages<R> {

    private final OffsetPages<R> ordered;
    private final RecordNumbers seen;
    private final Supplier<Pages<R>> again;

    private @Nullable Pages<R> missed;

    /**
     * Makes the reader.
     *
     * @param ordered reads in the order of the user's own
     * @param seen what that has read
     * @param again makes a reader of all records in an order that no change can upset
     */
    OrderedPages(OffsetPages<R> ordered, RecordNumbers seen, Supplier<Pages<R>> again) {
        this.ordered = ordered;
        this.seen = seen;
        this.again = again;
    }

    @Override
    public @Nullable List<R> next() {
        Pages<R> rest = missed;
        if (rest == null) {
            List<R> records = ordered.next();
            if (records != null || !ordered.hasMoved()) {
                return records;
            }
            rest = again.get();
            missed = rest;
        }
        for (List<R> records = rest.next(); records != null; records = rest.next()) {
            List<R> unseen =
                    records.stream().filter(record -> seen.add(record.id())).toList();
            if (!unseen.isEmpty()) {
                return unseen;
            }
        }
        return null;
    }
}

package io.github.onoffice4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all records by offset, checking that the pages join: each one begins with the last record of the one before.
 *
 * <p>A page that holds a record read before holds everything that follows that record, up to the page's own last one, so that
 * nothing between the two pages is missed. Where a page holds none, records were deleted meanwhile and the others have moved up:
 * the reader goes back until it meets one. Records met again are left out by their numbers.
 *
 * <p>In an order that changes to records cannot upset, that is all there is to it. In the order of a user's own, a record may move
 * from the part still to be read into the part already read: after a pass in which anything moved, the reader starts over and
 * delivers what it has not seen, until a pass shows nothing new. If that does not come to an end it gives up with an exception,
 * because a part is never returned as the whole.
 */
final class OffsetPages<R extends OnOfficeRecord<R>> implements Pages<R> {

    private static final int MAX_PASSES = 5;

    /** How many requests in a row may bring nothing new before the server is thought to ignore the offset. */
    private static final int MAX_FRUITLESS = 100;

    /** How many records pages share once it is known that records are being deleted. */
    private static final int WIDE = 50;

    private final PageRequests requests;
    private final QueryState<R> query;
    private final boolean movable;
    private final Deque<PageRequest<R>> ahead = new ArrayDeque<>();
    private final RecordNumbers seen = new RecordNumbers();

    private long offset;
    private long total;
    private int shared = 1;
    private int passes = 1;
    private int fruitless;
    private long lastId;
    private long lastPlace = -1;
    private boolean moved;
    private boolean foundMore;
    private boolean done;

    /**
     * Makes the reader.
     *
     * @param requests where pages are asked for
     * @param query the query
     * @param movable whether a change to a record can change its place in the order
     */
    OffsetPages(PageRequests requests, QueryState<R> query, boolean movable) {
        this.requests = requests;
        this.query = query;
        this.movable = movable;
    }

    @Override
    public @Nullable List<R> next() {
        while (!done) {
            fill();
            List<R> unseen = take(ahead.remove().await());
            if (!unseen.isEmpty()) {
                fruitless = 0;
                return unseen;
            }
            if (++fruitless > MAX_FRUITLESS) {
                throw new MalformedResponseException("The server returns the same records again and again, whatever the"
                        + " offset: read " + query.module());
            }
        }
        return null;
    }

    /** Asks for the next pages, as many as may be in flight, but for none beyond the last record that the server counts. */
    private void fill() {
        while (ahead.isEmpty() || (ahead.size() < requests.most() && offset < total)) {
            ahead.add(requests.ask(query, offset));
            offset += Query.MAX_LIMIT - shared;
        }
    }

    private List<R> take(Page<R> page) {
        List<R> records = page.records();
        boolean joins = page.offset() == 0 || records.stream().anyMatch(record -> seen.contains(record.id()));
        if (!joins) {
            moved = true;
            shared = WIDE;
            goTo(Math.max(0, page.offset() - Query.MAX_LIMIT + shared));
            return List.of();
        }
        List<R> unseen =
                records.stream().filter(record -> seen.add(record.id())).toList();
        moved |= hasMoved(page, records.size() - unseen.size());
        total = page.total();
        foundMore |= !unseen.isEmpty();
        if (records.size() < Query.MAX_LIMIT) {
            endPass();
        } else {
            lastId = records.get(records.size() - 1).id();
            lastPlace = page.offset() + records.size() - 1;
        }
        return unseen;
    }

    /** Tells whether records changed their places: the last one of the page before, others seen again, or their number. */
    private boolean hasMoved(Page<R> page, int seenAgain) {
        if (lastPlace < 0) {
            return false;
        }
        int place = (int) (lastPlace - page.offset());
        return place >= page.records().size()
                || page.records().get(place).id() != lastId
                || (passes == 1 && seenAgain > place + 1)
                || page.total() != total;
    }

    private void endPass() {
        boolean settled = !movable || !moved || !foundMore;
        done = settled && seen.size() >= total;
        if (!done && passes++ == MAX_PASSES) {
            throw new MalformedResponseException("Records moved in each of " + MAX_PASSES
                    + " passes, so that it is not certain that all were read: " + seen.size() + " were, the server counts "
                    + total + ". Select fewer of them or read them in no particular order: read " + query.module());
        }
        moved = false;
        foundMore = false;
        goTo(0);
    }

    private void goTo(long newOffset) {
        ahead.forEach(PageRequest::cancel);
        ahead.clear();
        offset = newOffset;
        lastPlace = -1;
    }
}

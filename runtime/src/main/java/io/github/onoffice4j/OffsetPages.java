package io.github.onoffice4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads all records by offset, checking that the pages join: each one begins with the last record of the one before.
 *
 * <p>A page that holds a record read before holds everything that follows that record, up to the page's own last one, so that
 * nothing between the two pages is missed. Where a page holds none, records were deleted meanwhile and the others have moved up:
 * the reader goes back until it meets one. Records met again are left out by their numbers.
 *
 * <p>In an order that changes to records cannot upset, nothing is skipped thus. In another one a record may move from the part
 * still to be read into the part already read, which {@link OrderedPages} makes up for.
 */
final class OffsetPages<R> implements Pages<R> {

    /** How many requests in a row may bring nothing new before the server is thought to ignore the offset. */
    private static final int MAX_FRUITLESS = 100;

    /** How many records pages share once it is known that records are being deleted. */
    private static final int WIDE = 50;

    private final PageRequests requests;
    private final LongFunction<? extends Operation<Page<R>>> reads;
    private final int limit;
    private final ToLongFunction<R> number;
    private final Deque<PageRequest<R>> ahead = new ArrayDeque<>();
    private final RecordNumbers seen;

    private long offset;
    private long total;
    private int shared = 1;
    private int fruitless;
    private long lastId;
    private long lastPlace = -1;
    private boolean moved;
    private boolean done;

    /**
     * Makes the reader.
     *
     * @param requests where pages are asked for
     * @param reads makes the read of the page that begins after so many records
     * @param limit how many records a page has, unless it is the last one
     * @param number tells the number of a record, which no other one has
     * @param seen the numbers of the records that were read already, to which those read are added
     */
    OffsetPages(
            PageRequests requests,
            LongFunction<? extends Operation<Page<R>>> reads,
            int limit,
            ToLongFunction<R> number,
            RecordNumbers seen) {
        this.requests = requests;
        this.reads = reads;
        this.limit = limit;
        this.number = number;
        this.seen = seen;
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
                        + " offset: " + Operations.describe(reads.apply(offset)));
            }
        }
        return null;
    }

    /** Asks for the next pages, as many as may be in flight, but for none beyond the last record that the server counts. */
    private void fill() {
        while (ahead.isEmpty() || (ahead.size() < requests.most() && offset < total)) {
            ahead.add(requests.ask(reads.apply(offset), limit));
            offset += limit - shared;
        }
    }

    private List<R> take(Page<R> page) {
        List<R> records = page.records();
        boolean joins =
                page.offset() == 0 || records.stream().anyMatch(record -> seen.contains(number.applyAsLong(record)));
        if (!joins) {
            moved = true;
            shared = WIDE;
            goTo(Math.max(0, page.offset() - limit + shared));
            return List.of();
        }
        List<R> unseen = records.stream()
                .filter(record -> seen.add(number.applyAsLong(record)))
                .toList();
        moved |= hasMoved(page, records.size() - unseen.size());
        total = page.total();
        if (records.size() < limit) {
            done = true;
            goTo(0);
        } else {
            lastId = number.applyAsLong(records.get(records.size() - 1));
            lastPlace = page.offset() + records.size() - 1;
        }
        return unseen;
    }

    /** Tells whether records changed their places while they were read, as far as that can be seen. */
    boolean hasMoved() {
        return moved;
    }

    /** Tells whether records changed their places: the last one of the page before, others seen again, or their number. */
    private boolean hasMoved(Page<R> page, int seenAgain) {
        if (lastPlace < 0) {
            return false;
        }
        int place = (int) (lastPlace - page.offset());
        return place >= page.records().size()
                || number.applyAsLong(page.records().get(place)) != lastId
                || seenAgain > place + 1
                || page.total() != total;
    }

    private void goTo(long newOffset) {
        ahead.forEach(PageRequest::cancel);
        ahead.clear();
        offset = newOffset;
        lastPlace = -1;
    }
}

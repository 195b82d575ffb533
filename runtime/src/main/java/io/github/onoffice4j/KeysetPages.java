package io.github.onoffice4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Reads all records in the order of their numbers, of a module whose call can sort by them.
 *
 * <p>After a first full page it asks, in one request, for the numbers at which the next pages would begin, and takes them for the
 * borders of ranges to be read in parallel. Borders divide the numbers whatever happens meanwhile; if a range has grown, its
 * second page begins after the last number of the first.
 */
final class KeysetPages<R extends OnOfficeRecord<R>> extends RangePages<R> {

    /** A little less than a page, so that a range that grows a little while it is read still takes one request. */
    private static final int STRIDE = Query.MAX_LIMIT - 10;

    /** How many borders are asked for in one request. */
    private static final int MOST_BORDERS = 40;

    private final PageRequests requests;

    KeysetPages(PageRequests requests, QueryState<R> query) {
        super(requests, query.sorted(List.of()).totallyOrdered());
        this.requests = requests;
    }

    @Override
    List<Range> divide(Range range) {
        long count = Math.min(MOST_BORDERS, range.expected() / STRIDE);
        QueryState<R> numbers = within(range).selectLeast();
        List<ReadRecords<R>> reads = LongStream.rangeClosed(1, count)
                .mapToObj(i -> new ReadRecords<>(numbers, i * STRIDE, 1))
                .toList();
        List<Range> ranges = new ArrayList<>();
        long first = range.first();
        for (Page<R> border : reads.isEmpty() ? List.<Page<R>>of() : requests.together(reads)) {
            long next =
                    border.records().isEmpty() ? first : border.records().get(0).id();
            if (next > first && next < range.end()) {
                ranges.add(new Range(first, next, 0));
                first = next;
            }
        }
        ranges.add(new Range(first, range.end(), 0));
        return ranges;
    }

    @Override
    List<R> deliverable(List<R> records) {
        return records;
    }

    @Override
    List<Range> rest(Range range, Page<R> page) {
        List<R> records = page.records();
        long last = range.first() - 1;
        for (R record : records) {
            if (record.id() <= last) {
                throw new MalformedResponseException("Records were asked for in the order of their numbers, but "
                        + record.id() + " came after " + last + ": read " + query().module());
            }
            last = record.id();
        }
        return List.of(new Range(last + 1, range.end(), page.total() - records.size()));
    }
}

package io.github.onoffice4j;

import java.util.List;

/**
 * Reads all records of a module whose call can filter by number but neither sort nor begin at an offset.
 *
 * <p>A full answer may have left records out, whichever, so that it is thrown away, except for its numbers: the range is split
 * in their middle and after the last of them, until each part answers fewer records than the limit.
 */
final class IdRangePages<R extends OnOfficeRecord<R>> extends RangePages<R> {

    IdRangePages(PageRequests requests, QueryState<R> query) {
        super(requests, query);
    }

    @Override
    List<Range> divide(Range range) {
        return List.of(range);
    }

    @Override
    List<R> deliverable(List<R> records) {
        return List.of();
    }

    @Override
    List<Range> rest(Range range, Page<R> page) {
        long[] ids = page.records().stream()
                .mapToLong(OnOfficeRecord::id)
                .sorted()
                .distinct()
                .toArray();
        if (ids.length < 2) {
            throw new MalformedResponseException(
                    "A full page held the number " + ids[0] + " only, so that its range cannot be split");
        }
        long middle = ids[ids.length / 2];
        long end = ids[ids.length - 1] + 1;
        Range lower = new Range(range.first(), middle, 0);
        Range upper = new Range(middle, end, 0);
        return end == range.end() ? List.of(lower, upper) : List.of(lower, upper, new Range(end, range.end(), 0));
    }
}

package io.github.onoffice4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads all records of a module that can be filtered by number but neither sorted nor read from an offset: by ranges of
 * numbers, each split until it answers fewer records than the limit.
 *
 * <p>A full answer may have left records out, so that it is thrown away, except for the middle of its numbers: each half
 * holds at least half of the limit, therefore ranges get smaller until they fit.
 */
final class IdRangePages<R extends OnOfficeRecord<R>> implements Iterator<List<R>> {

    private record Range(long first, long end) {}

    private final OnOffice client;
    private final QueryState<R> query;
    private final String idField;
    private final Deque<Range> ranges = new ArrayDeque<>();

    IdRangePages(OnOffice client, QueryState<R> query, String idField) {
        this.client = client;
        this.query = query;
        this.idField = idField;
        ranges.push(new Range(0, Long.MAX_VALUE));
    }

    @Override
    public boolean hasNext() {
        return !ranges.isEmpty();
    }

    @Override
    public List<R> next() {
        while (!ranges.isEmpty()) {
            Range range = ranges.pop();
            List<R> records = client.send(new ReadRecords<>(within(range), 0, Query.MAX_LIMIT))
                    .records();
            if (records.size() < Query.MAX_LIMIT) {
                return records;
            }
            long middle = middleOf(records);
            ranges.push(new Range(middle, range.end()));
            ranges.push(new Range(range.first(), middle));
        }
        throw new NoSuchElementException();
    }

    private QueryState<R> within(Range range) {
        QueryState<R> result = query;
        if (range.first() > 0) {
            result = result.filter(idField, ">=", range.first());
        }
        return range.end() == Long.MAX_VALUE ? result : result.filter(idField, "<", range.end());
    }

    private static long middleOf(List<? extends OnOfficeRecord<?>> records) {
        long[] ids = records.stream().mapToLong(OnOfficeRecord::id).sorted().toArray();
        long middle = ids[ids.length / 2];
        if (middle == ids[0]) {
            throw new MalformedResponseException(
                    "A full page held the number " + middle + " more than once, so that its range cannot be split");
        }
        return middle;
    }
}

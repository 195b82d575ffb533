package io.github.onoffice4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all records by ranges of their numbers, which together hold every number once, so that a record created, changed or
 * deleted meanwhile shifts no other one: none is skipped and none comes twice.
 *
 * <p>Ranges are read in parallel up to a bound and delivered in their order. An answer may show that a range holds more than one
 * page; what remains of it then stands in its place.
 */
abstract class RangePages<R extends OnOfficeRecord<R>> implements Pages<R> {

    /**
     * Numbers of records.
     *
     * @param first the first number
     * @param end the number after the last one; {@link Long#MAX_VALUE} for no end
     * @param expected how many records are thought to be in it, so that it may be divided; 0 to read it as it is
     */
    record Range(long first, long end, long expected) {}

    private static final class Part<R extends OnOfficeRecord<R>> {

        private final Range range;
        private @Nullable PageRequest<R> request;

        Part(Range range) {
            this.range = range;
        }
    }

    private final PageRequests requests;
    private final QueryState<R> query;
    private final String idField;
    private final Deque<Part<R>> parts = new ArrayDeque<>();

    RangePages(PageRequests requests, QueryState<R> query) {
        this.requests = requests;
        this.query = query;
        this.idField = query.module().idField().orElseThrow();
        parts.add(new Part<>(new Range(0, Long.MAX_VALUE, 0)));
    }

    /** Returns the ranges to read, as they are, instead of one that is thought to hold some number of records. */
    abstract List<Range> divide(Range range);

    /** Returns the records to deliver of a full page, beyond which the range may hold more. */
    abstract List<R> deliverable(List<R> records);

    /** Returns the ranges that remain to be read after a full page. */
    abstract List<Range> rest(Range range, Page<R> page);

    @Override
    public final @Nullable List<R> next() {
        while (!parts.isEmpty()) {
            fill();
            Part<R> part = parts.remove();
            PageRequest<R> request = part.request;
            if (request == null) {
                putFirst(divide(part.range));
                continue;
            }
            Page<R> page = request.await();
            List<R> records = page.records();
            check(part.range, records);
            if (records.size() == Query.MAX_LIMIT) {
                putFirst(rest(part.range, page));
                records = deliverable(records);
            }
            if (!records.isEmpty()) {
                return records;
            }
        }
        return null;
    }

    private void putFirst(List<Range> ranges) {
        for (int i = ranges.size() - 1; i >= 0; i--) {
            parts.addFirst(new Part<>(ranges.get(i)));
        }
    }

    /** Asks for the first parts, as many as may be in flight, up to one that is still to be divided. */
    private void fill() {
        int asked = 0;
        for (Part<R> part : parts) {
            if (asked++ == requests.most() || part.range.expected > 0) {
                return;
            }
            if (part.request == null) {
                part.request = requests.ask(requests.read(within(part.range), 0), Query.MAX_LIMIT);
            }
        }
    }

    final QueryState<R> query() {
        return query;
    }

    final QueryState<R> within(Range range) {
        QueryState<R> result = query;
        if (range.first() > 0) {
            result = result.filter(idField, ">=", range.first());
        }
        return range.end() == Long.MAX_VALUE ? result : result.filter(idField, "<", range.end());
    }

    private void check(Range range, List<R> records) {
        for (R record : records) {
            if (record.id() < range.first() || record.id() >= range.end()) {
                throw new MalformedResponseException("Records were asked for by number, from " + range.first()
                        + " on and below " + range.end() + ", but " + record.id() + " was among them: read "
                        + query.module());
            }
        }
    }
}

package io.github.onoffice4j;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads all records of a query or a call, in the way the API allows, or fails. */
final class RecordQueries {

    private final Sender sender;
    private final int pagesInFlight;
    private final Drift drift;

    /**
     * Makes the queries.
     *
     * @param sender sends the requests
     * @param pagesInFlight how many pages a reading asks for at once
     * @param drift decides whether a read goes on without a field
     */
    RecordQueries(Sender sender, int pagesInFlight, Drift drift) {
        this.sender = sender;
        this.pagesInFlight = pagesInFlight;
        this.drift = drift;
    }

    <R extends OnOfficeRecord<R>> Page<R> page(QueryState<R> query) {
        return read(query.totallyOrdered(), Query.MAX_LIMIT);
    }

    private <R extends OnOfficeRecord<R>> Page<R> read(QueryState<R> query, int limit) {
        return sender.send(new ReadRecords<>(query, 0, limit));
    }

    <R extends OnOfficeRecord<R>> Stream<R> stream(QueryState<R> query, Consumer<? super Progress> progress) {
        PageRequests requests = new PageRequests(sender, pagesInFlight, drift);
        return stream(requests, pages(requests, query), progress);
    }

    <R> Stream<R> stream(ListCall<?, R> call) {
        // The parts are other calls: what is wrong with this one is said here.
        call.parameters();
        PageRequests requests = new PageRequests(sender, pagesInFlight, drift);
        return stream(requests, call.pages(requests), progress -> {}).map(NumberedRecord::record);
    }

    private static <R> Stream<R> stream(PageRequests requests, Pages<R> pages, Consumer<? super Progress> progress) {
        return StreamSupport.stream(new PageSpliterator<>(pages, requests, progress), false)
                .flatMap(List::stream)
                .onClose(requests::close);
    }

    <R extends OnOfficeRecord<R>> List<R> list(QueryState<R> query, Consumer<? super Progress> progress) {
        try (Stream<R> all = stream(query, progress)) {
            return all.toList();
        }
    }

    <R extends OnOfficeRecord<R>> long count(QueryState<R> query) {
        QueryState<R> least = query.sorted(List.of()).selectLeast();
        return query.isReadByRanges() ? countByReading(least) : read(least, 1).total();
    }

    private <R extends OnOfficeRecord<R>> long countByReading(QueryState<R> query) {
        try (Stream<R> all = stream(query, progress -> {})) {
            return all.count();
        }
    }

    <R extends OnOfficeRecord<R>> Optional<R> find(QueryState<R> query, long id) {
        return query.only(id)
                .map(one -> read(one, 1).records())
                .flatMap(records -> records.stream().findFirst());
    }

    private static <R extends OnOfficeRecord<R>> Pages<R> pages(PageRequests requests, QueryState<R> query) {
        if (query.sorts().isEmpty()) {
            return unordered(requests, query);
        }
        RecordNumbers seen = new RecordNumbers();
        return new OrderedPages<>(
                byOffset(requests, query, seen), seen, () -> unordered(requests, query.sorted(List.of())));
    }

    private static <R extends OnOfficeRecord<R>> Pages<R> unordered(PageRequests requests, QueryState<R> query) {
        if (query.isRenumbered()) {
            return byOffset(requests, query, new RecordNumbers());
        }
        return switch (query.module().read().paging()) {
            case KEYSET -> new KeysetPages<>(requests, query);
            case ID_RANGES -> new IdRangePages<>(requests, query);
            case OFFSET -> byOffset(requests, query, new RecordNumbers());
        };
    }

    private static <R extends OnOfficeRecord<R>> OffsetPages<R> byOffset(
            PageRequests requests, QueryState<R> query, RecordNumbers seen) {
        QueryState<R> ordered = query.totallyOrdered();
        return new OffsetPages<>(
                requests, offset -> requests.read(ordered, offset), Query.MAX_LIMIT, OnOfficeRecord::id, seen);
    }
}

package io.github.onoffice4j;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads all records of a query, in the way the module's read call allows, or fails. */
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
        return StreamSupport.stream(new PageSpliterator<>(pages(requests, query), requests, progress), false)
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
        // Where pages go by ranges the server counts the records of the page, not all of them.
        return query.module().read().paging() == RecordModule.Paging.ID_RANGES
                ? countByReading(least)
                : read(least, 1).total();
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
                new OffsetPages<>(requests, query.totallyOrdered(), seen),
                seen,
                () -> unordered(requests, query.sorted(List.of())));
    }

    private static <R extends OnOfficeRecord<R>> Pages<R> unordered(PageRequests requests, QueryState<R> query) {
        if (query.isRenumbered()) {
            return new OffsetPages<>(requests, query.totallyOrdered(), new RecordNumbers());
        }
        return switch (query.module().read().paging()) {
            case KEYSET -> new KeysetPages<>(requests, query);
            case ID_RANGES -> new IdRangePages<>(requests, query);
            case OFFSET -> new OffsetPages<>(requests, query.totallyOrdered(), new RecordNumbers());
        };
    }
}

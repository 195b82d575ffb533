package io.github.onoffice4j;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads all records of a query, in the way the module's read call allows, or fails. */
final class RecordQueries {

    private static final int PAGES_IN_FLIGHT = 4;

    private final OnOffice client;

    RecordQueries(OnOffice client) {
        this.client = client;
    }

    <R extends OnOfficeRecord<R>> Page<R> page(QueryState<R> query) {
        return client.send(new ReadRecords<>(query.totallyOrdered(), 0, Query.MAX_LIMIT));
    }

    <R extends OnOfficeRecord<R>> Stream<R> stream(QueryState<R> query) {
        PageRequests requests = new PageRequests(client, PAGES_IN_FLIGHT);
        return StreamSupport.stream(new PageSpliterator<>(pages(requests, query)), false)
                .flatMap(List::stream)
                .onClose(requests::close);
    }

    <R extends OnOfficeRecord<R>> long count(QueryState<R> query) {
        QueryState<R> least = query.sorted(List.of()).selectLeast();
        // Where pages go by ranges the server counts the records of the page, not all of them.
        return query.module().read().paging() == RecordModule.Paging.ID_RANGES
                ? stream(least).count()
                : client.send(new ReadRecords<>(least, 0, 1)).total();
    }

    <R extends OnOfficeRecord<R>> Optional<R> find(QueryState<R> query, long id) {
        return query.only(id)
                .map(one -> client.send(new ReadRecords<>(one, 0, 1)).records())
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

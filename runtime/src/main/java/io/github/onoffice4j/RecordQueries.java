package io.github.onoffice4j;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads all records of a query, in the way the module's read call allows, or fails. */
final class RecordQueries {

    private final OnOffice client;

    RecordQueries(OnOffice client) {
        this.client = client;
    }

    <R extends OnOfficeRecord<R>> Stream<R> stream(QueryState<R> query) {
        Spliterator<List<R>> pages =
                Spliterators.spliteratorUnknownSize(pages(query), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(pages, false).flatMap(List::stream);
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

    private <R extends OnOfficeRecord<R>> Iterator<List<R>> pages(QueryState<R> query) {
        RecordModule<R> module = query.module();
        boolean ordered = !query.sorts().isEmpty();
        Optional<String> idField = module.idField();
        if (idField.isPresent() && !ordered && module.read().paging() == RecordModule.Paging.KEYSET) {
            return new KeysetPages<>(client, query, idField.get());
        }
        if (idField.isPresent() && module.read().paging() == RecordModule.Paging.ID_RANGES) {
            return new IdRangePages<>(client, query, idField.get());
        }
        return new OffsetPages<>(client, query.totallyOrdered());
    }
}

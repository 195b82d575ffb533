package io.github.onoffice4j;

import io.github.onoffice4j.field.Order;
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
        Optional<String> idField = query.module().idField();
        Operation<Page<R>> read = idField.isPresent()
                ? new ReadRecords<>(query.filter(idField.get(), "=", id), 0, 1)
                : new ReadOneRecord<>(query, id);
        return client.send(read).records().stream().findFirst();
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
        return new OffsetPages<>(client, unambiguous(query));
    }

    /** Adds the record number as the last criterion, where the call can sort by it: pages join only in a total order. */
    private static <R extends OnOfficeRecord<R>> QueryState<R> unambiguous(QueryState<R> query) {
        RecordModule<R> module = query.module();
        Optional<String> idField = module.idField();
        if (module.read().sorting() != RecordModule.Sorting.MAP || idField.isEmpty()) {
            return query;
        }
        List<QueryState.Sort> sorts = Stream.concat(
                        query.sorts().stream(), Stream.of(new QueryState.Sort(idField.get(), Order.Direction.ASC)))
                .toList();
        return query.sorted(sorts);
    }
}

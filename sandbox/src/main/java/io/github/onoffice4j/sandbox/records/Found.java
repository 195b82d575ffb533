package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.store.PageRange;
import io.github.onoffice4j.sandbox.store.RecordTable;
import io.github.onoffice4j.sandbox.store.StoredRecord;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a read found.
 *
 * @param total how many records match
 * @param records those of the page
 */
record Found(long total, List<StoredRecord> records) {

    private static final Found NOTHING = new Found(0, List.of());

    /** What the records of a read without resource id have to meet, and their order. */
    record Criteria(Predicate<StoredRecord> filter, Comparator<StoredRecord> order) {}

    /** Makes the criteria of a read, or reports what is wrong with its parameters. */
    @FunctionalInterface
    interface CriteriaReader {
        Criteria read() throws CallFailure;
    }

    /** Finds one record by the request's resource id, which makes the server ignore filter and sorting, or a page of a list. */
    static Found in(RecordTable table, CallRequest request, CriteriaReader criteria) throws CallFailure {
        if (!request.resourceId().isEmpty()) {
            StoredRecord record = table.find(request.resourceId());
            return record == null ? NOTHING : new Found(1, List.of(record));
        }
        Criteria read = criteria.read();
        List<StoredRecord> all =
                table.all().stream().filter(read.filter()).sorted(read.order()).toList();
        return new Found(all.size(), PageRange.read(request.parameters()).of(all));
    }
}

package io.github.onoffice4j.sandbox.store;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The records of a module by number. The numbers ascend in steps of two, so that no client takes them for adjacent.
 *
 * <p>Not safe for use by many threads: a {@link Database} guards its tables.
 */
public final class RecordTable {

    private static final int STEP = 2;

    private final NavigableMap<Long, StoredRecord> records = new TreeMap<>();
    private long nextId;

    public RecordTable(long firstId) {
        this.nextId = firstId;
    }

    /** Stores a new record, made from its number. */
    public StoredRecord insert(LongFunction<StoredRecord> record) {
        StoredRecord inserted = record.apply(nextId);
        records.put(nextId, inserted);
        nextId += STEP;
        return inserted;
    }

    /** Stores a record over the one of the same number. */
    public void replace(StoredRecord record) {
        records.put(record.id(), record);
    }

    public @Nullable StoredRecord find(long id) {
        return records.get(id);
    }

    /** Finds a record by its number as text; nothing for a text that is no number. */
    public @Nullable StoredRecord find(String id) {
        try {
            return records.get(Long.valueOf(id.strip()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns all records by ascending number. */
    public Collection<StoredRecord> all() {
        return Collections.unmodifiableCollection(records.values());
    }
}

package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.record.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The records of one module, by ascending id. Its first records are made when it is first used. Thread-safe: every
 * method is one step to all others.
 */
public final class Table {
    private static final long STEP = 2;

    private final long firstId;
    private final Supplier<List<Row>> seed;
    private @Nullable NavigableMap<Long, Row> rows;
    private @Nullable List<Row> snapshot;
    private long nextId;

    /** Makes a table whose ids begin at {@code firstId} and whose first records come from {@code seed}. */
    public Table(long firstId, Supplier<List<Row>> seed) {
        this.firstId = firstId;
        this.seed = seed;
    }

    /** Returns the id of the record that a seed makes at {@code index}, from 0. */
    public static long seedId(long firstId, int index) {
        return firstId + index * STEP;
    }

    /** Returns all records, by ascending id. */
    public synchronized List<Row> rows() {
        List<Row> known = snapshot;
        if (known == null) {
            known = List.copyOf(stored().values());
            snapshot = known;
        }
        return known;
    }

    /** Returns the record with this id. */
    public synchronized Optional<Row> find(long id) {
        return Optional.ofNullable(stored().get(id));
    }

    /** Stores one new record for each element of {@code records}, and returns their ids. */
    public synchronized List<Long> insert(List<? extends Map<String, ? extends @Nullable Object>> records) {
        List<Long> ids = new ArrayList<>();
        for (Map<String, ? extends @Nullable Object> values : records) {
            NavigableMap<Long, Row> stored = stored();
            long id = nextId;
            nextId += STEP;
            stored.put(id, Row.of(id, values));
            ids.add(id);
        }
        snapshot = null;
        return ids;
    }

    /** Replaces a record by what {@code change} makes of it; returns the new one, empty when there is no such record. */
    public synchronized Optional<Row> update(long id, UnaryOperator<Row> change) {
        Row old = stored().get(id);
        if (old == null) {
            return Optional.empty();
        }
        Row changed = change.apply(old);
        stored().put(id, changed);
        snapshot = null;
        return Optional.of(changed);
    }

    /** Removes a record and returns it, empty when there is no such record. */
    public synchronized Optional<Row> delete(long id) {
        snapshot = null;
        return Optional.ofNullable(stored().remove(id));
    }

    /** Runs several steps as one, which no other caller can come between. */
    public synchronized <T> T together(Function<Table, T> steps) {
        return steps.apply(this);
    }

    private NavigableMap<Long, Row> stored() {
        NavigableMap<Long, Row> known = rows;
        if (known == null) {
            known = new TreeMap<>();
            for (Row row : seed.get()) {
                known.put(row.id(), row);
            }
            rows = known;
            // An id is never given twice, even when its record has been deleted.
            nextId = known.isEmpty() ? firstId : known.lastKey() + STEP;
        }
        return known;
    }
}

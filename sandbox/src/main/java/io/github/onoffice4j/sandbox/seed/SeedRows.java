package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the first records of a kind, which get its ids in order. */
final class SeedRows {
    private final Kind kind;
    private final List<Row> rows = new ArrayList<>();

    SeedRows(Kind kind) {
        this.kind = kind;
    }

    SeedRows add(Map<String, Object> values) {
        rows.add(Row.of(Table.seedId(kind.firstId(), rows.size()), values));
        return this;
    }

    List<Row> list() {
        return List.copyOf(rows);
    }
}

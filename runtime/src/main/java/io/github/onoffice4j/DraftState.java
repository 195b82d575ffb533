package io.github.onoffice4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a draft writes; used by generated code only, which hands it on.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 */
public final class DraftState<R extends OnOfficeRecord<R>> {

    record Entry(Object value, WriteTarget target) {}

    private final RecordModule<R> module;
    private final Map<String, Entry> entries;

    private DraftState(RecordModule<R> module, Map<String, Entry> entries) {
        this.module = module;
        this.entries = entries;
    }

    /**
     * Starts a draft that writes nothing yet.
     *
     * @param module the module
     * @param <R> the record class
     * @return the state
     */
    public static <R extends OnOfficeRecord<R>> DraftState<R> of(RecordModule<R> module) {
        return new DraftState<>(Objects.requireNonNull(module, "module"), Map.of());
    }

    RecordModule<R> module() {
        return module;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    DraftState<R> put(String name, Object value, WriteTarget target) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        all.put(name, new Entry(value, target));
        return new DraftState<>(module, Collections.unmodifiableMap(all));
    }
}

package io.github.onoffice4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a draft writes; used by generated code only, which hands it on.
 *
 * <p>See the create and modify calls in the onOffice API documentation. Immutable and safe for use by many threads.
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

    /** Returns the wire forms of what is written under a name: several of a list, one of anything else, none of what is empty. */
    List<String> texts(String name) {
        Entry entry = entries.get(name);
        Stream<?> values = entry == null
                ? Stream.empty()
                : entry.value() instanceof List<?> list ? list.stream() : Stream.of(entry.value());
        return values.map(DraftState::wireText).filter(text -> !text.isEmpty()).toList();
    }

    /** Returns the wire form of what is written under a name, empty if nothing is. */
    String text(String name) {
        return String.join("|", texts(name));
    }

    private static String wireText(Object value) {
        return value instanceof Boolean yes ? (yes ? "1" : "0") : String.valueOf(value);
    }

    DraftState<R> put(String name, Object value, WriteTarget target) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        all.put(name, new Entry(value, target));
        return new DraftState<>(module, Collections.unmodifiableMap(all));
    }
}

package io.github.onoffice4j.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a result: one array of values in the layout it shares with the other records of the answer.
 *
 * <p>Nothing writes to it once the answer is read, so that many threads may use it.
 */
public final class WireRecord {

    /** Stands in a slot that the record has no element for, to tell it from {@code null}. */
    static final Object ABSENT = new Object();

    private final String id;
    private final @Nullable String type;
    private final Layout layout;
    private final @Nullable Object[] values;
    private final List<@Nullable Object> list;

    WireRecord(
            String id, @Nullable String type, Layout layout, @Nullable Object[] values, List<@Nullable Object> list) {
        this.id = id;
        this.type = type;
        this.layout = layout;
        this.values = values;
        this.list = list;
    }

    public String id() {
        return id;
    }

    public @Nullable String type() {
        return type;
    }

    public List<String> names() {
        List<String> present = new ArrayList<>(values.length);
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != ABSENT) {
                present.add(layout.names().get(slot));
            }
        }
        return Collections.unmodifiableList(present);
    }

    public boolean contains(String name) {
        return find(name) != ABSENT;
    }

    public @Nullable Object get(String name) {
        Object value = find(name);
        return value == ABSENT ? null : value;
    }

    private @Nullable Object find(String name) {
        int slot = layout.find(name);
        return slot >= 0 && slot < values.length ? values[slot] : ABSENT;
    }

    public List<@Nullable Object> list() {
        return list;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(id).append(" {");
        String separator = "";
        for (String name : names()) {
            text.append(separator).append(name).append('=').append(get(name));
            separator = ", ";
        }
        return text.append('}').append(list.isEmpty() ? "" : list.toString()).toString();
    }
}

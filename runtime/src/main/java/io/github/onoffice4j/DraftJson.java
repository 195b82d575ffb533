package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of drafts: what is written, by name. Fields have the form that they have in records, {@code null} empties one; what
 * calls write under names of their own has the form of the API.
 */
final class DraftJson {

    private DraftJson() {}

    static <R extends OnOfficeRecord<R>> Map<String, @Nullable Object> write(DraftState<R> state) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        state.entries().forEach((name, entry) -> {
            Field<R, ?> field = writable(state, name);
            json.put(name, field == null ? entry.value() : field.toJson(entry.value()));
        });
        return Collections.unmodifiableMap(json);
    }

    static <R extends OnOfficeRecord<R>> DraftState<R> read(DraftState<R> state, Map<String, ?> json) {
        DraftState<R> result = state;
        for (Map.Entry<String, ?> member : json.entrySet()) {
            String name = member.getKey();
            Object value = member.getValue();
            Field<R, ?> field = writable(state, name);
            result = field == null
                    ? result.put(name, otherwise(state, name, value), target(state, name))
                    : result.put(name, wire(field, value), WriteTarget.FIELD);
        }
        return result;
    }

    private static <R extends OnOfficeRecord<R>> @Nullable Field<R, ?> writable(DraftState<R> state, String name) {
        Field<R, ?> field = state.module().field(name);
        return field == null || field.isReadOnly() ? null : field;
    }

    private static WriteTarget target(DraftState<?> state, String name) {
        WriteTarget target = state.module().writeTargets().get(name);
        if (target == null) {
            throw new IllegalArgumentException(
                    "Nothing is written under this name: for \"" + name + "\" in module " + state.module());
        }
        return target;
    }

    private static Object otherwise(DraftState<?> state, String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "Only fields can be emptied by null: for \"" + name + "\" in module " + state.module());
        }
        return value;
    }

    private static <R, T> Object wire(Field<R, T> field, @Nullable Object json) {
        T value = field.decode(json);
        if (value == null || (value instanceof Collection<?> items && items.isEmpty())) {
            return field.encodeEmpty();
        }
        List<String> unknown = field.unknownKeys(json, value);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The model does not know the value \"" + unknown.get(0)
                    + "\". Generate the model again if the tenant has added it: for field " + field);
        }
        return field.encode(value);
    }
}

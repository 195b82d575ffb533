package io.github.onoffice4j.field;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A multiselect field whose permitted values the field configuration does not list, such as {@code regionaler_zusatz}.
 *
 * <p>Reads as an immutable set of keys in the order of the record, empty if the record has none. See "Field configuration" in the
 * onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class KeySetField<R> extends Field<R, Set<String>> {

    KeySetField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records that have at least one of the keys.
     *
     * @param keys the keys, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no key
     */
    public Condition<R> in(String... keys) {
        return new Condition<>(this, "in", Operands.atLeastOne(this, List.of(keys)));
    }

    /**
     * Keeps records that have none of the keys.
     *
     * @param keys the keys, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no key
     */
    public Condition<R> notIn(String... keys) {
        return new Condition<>(this, "not in", Operands.atLeastOne(this, List.of(keys)));
    }

    @Override
    public Set<String> decode(@Nullable Object wire) {
        return Collections.unmodifiableSet(WireText.keys(wire));
    }

    @Override
    public Object encode(Set<String> keys) {
        return List.copyOf(keys);
    }

    @Override
    public Object encodeEmpty() {
        return List.of();
    }
}

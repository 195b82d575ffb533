package io.github.onoffice4j.field;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds any number of the values the tenant permits.
 *
 * <p>Reads as an immutable set in the order of the record, empty if the record has none; keys the model does not know read as one
 * {@code UNRECOGNIZED} among the others. Writing replaces all values of the record. See "Field configuration" in the onOffice API
 * documentation. See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 * @param <C> the generated type of the values
 */
public final class MultiSelectField<R, C extends Choice> extends Field<R, Set<C>> {

    private final Function<String, C> choices;

    MultiSelectField(FieldDefinition<R> definition, Function<String, C> choices) {
        super(definition);
        this.choices = choices;
    }

    /**
     * Keeps records whose only value is the given one.
     *
     * @param value the value
     * @return the condition
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public Condition<R> is(C value) {
        return new Condition<>(this, "=", Operands.key(this, value));
    }

    /**
     * Keeps records whose only value is not the given one.
     *
     * @param value the value
     * @return the condition
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public Condition<R> isNot(C value) {
        return new Condition<>(this, "!=", Operands.key(this, value));
    }

    /**
     * Keeps records that have at least one of the values.
     *
     * @param values the values, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no value, or {@code UNRECOGNIZED} among them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Condition<R> in(C... values) {
        return new Condition<>(this, "in", keys(List.of(values)));
    }

    /**
     * Keeps records that have none of the values.
     *
     * @param values the values, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no value, or {@code UNRECOGNIZED} among them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Condition<R> notIn(C... values) {
        return new Condition<>(this, "not in", keys(List.of(values)));
    }

    /**
     * Keeps records whose stored keys match a pattern.
     *
     * @param pattern the pattern, in which {@code %} stands for any sequence of characters
     * @return the condition
     */
    public Condition<R> like(String pattern) {
        return new Condition<>(this, "like", pattern);
    }

    /**
     * Keeps records whose stored keys do not match a pattern.
     *
     * @param pattern the pattern, in which {@code %} stands for any sequence of characters
     * @return the condition
     */
    public Condition<R> notLike(String pattern) {
        return new Condition<>(this, "not like", pattern);
    }

    private List<String> keys(List<C> values) {
        return Operands.atLeastOne(
                this, values.stream().map(c -> Operands.key(this, c)).toList());
    }

    @Override
    public Set<C> decode(@Nullable Object wire) {
        Set<C> values = new LinkedHashSet<>();
        WireText.eachKey(wire, key -> values.add(choices.apply(key)));
        return Collections.unmodifiableSet(values);
    }

    @Override
    public List<Choice> values() {
        return valuesBeside(choices.apply(""));
    }

    @Override
    public List<String> unknownKeys(@Nullable Object wire, @Nullable Set<C> value) {
        if (value == null || !holdsUnrecognized(value)) {
            return List.of();
        }
        return WireText.keys(wire).stream()
                .filter(key -> choices.apply(key).isUnrecognized())
                .toList();
    }

    private static boolean holdsUnrecognized(Set<? extends Choice> values) {
        for (Choice value : values) {
            if (value.isUnrecognized()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object toJson(@Nullable Object wire) {
        return decodeKeys(wire);
    }

    /**
     * Returns the keys of a wire form, those the model does not know among them.
     *
     * @param wire the value as it came over the wire
     * @return the keys in the order of the record, none twice
     */
    public List<String> decodeKeys(@Nullable Object wire) {
        return List.copyOf(WireText.keys(wire));
    }

    @Override
    public Object encode(Set<C> values) {
        return encode((Collection<C>) values);
    }

    /**
     * Encodes values for writing.
     *
     * @param values the values
     * @return the list of their keys
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among them
     */
    public Object encode(Collection<C> values) {
        return values.stream().map(c -> Operands.key(this, c)).distinct().toList();
    }

    @Override
    public Object encodeEmpty() {
        return List.of();
    }
}

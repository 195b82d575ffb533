package io.github.onoffice4j.field;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds one of the values the tenant permits.
 *
 * <p>An empty field reads as {@code null}, a key the model does not know as {@code UNRECOGNIZED}. See "Field configuration" in the
 * onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 * @param <C> the generated type of the values
 */
public final class SingleSelectField<R, C extends Choice> extends OrderableField<R, C> {

    private final Function<String, C> choices;

    SingleSelectField(FieldDefinition<R> definition, Function<String, C> choices) {
        super(definition);
        this.choices = choices;
    }

    /**
     * Keeps records that have the value.
     *
     * @param value the value
     * @return the condition
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public Condition<R> is(C value) {
        return new Condition<>(this, "=", encode(value));
    }

    /**
     * Keeps records that have any other value or none.
     *
     * @param value the value
     * @return the condition
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public Condition<R> isNot(C value) {
        return new Condition<>(this, "!=", encode(value));
    }

    /**
     * Keeps records that have one of the values.
     *
     * @param values the values, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no value, or {@code UNRECOGNIZED} among them
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Condition<R> in(C... values) {
        return new Condition<>(this, "in", encodeAll(List.of(values)));
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
        return new Condition<>(this, "not in", encodeAll(List.of(values)));
    }

    private List<Object> encodeAll(List<C> values) {
        return Operands.atLeastOne(this, values.stream().map(this::encode).toList());
    }

    @Override
    public @Nullable C decode(@Nullable Object wire) {
        String key = WireText.of(wire);
        return key.isEmpty() ? null : choices.apply(key);
    }

    @Override
    public List<Choice> values() {
        return valuesBeside(choices.apply(""));
    }

    @Override
    public List<String> unknownKeys(@Nullable Object wire, @Nullable C value) {
        return value != null && value.isUnrecognized() ? List.of(WireText.of(wire)) : List.of();
    }

    @Override
    public @Nullable Object toJson(@Nullable Object wire) {
        String key = WireText.of(wire);
        return key.isEmpty() ? null : key;
    }

    @Override
    public Object encode(C value) {
        return Operands.key(this, value);
    }
}

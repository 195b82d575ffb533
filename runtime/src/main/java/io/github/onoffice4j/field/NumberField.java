package io.github.onoffice4j.field;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of numbers.
 *
 * <p>An empty text reads as {@code null}; zero is a number like any other. See "Field configuration" in the onOffice API
 * documentation. See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 * @param <N> the Java type of the number
 */
public abstract sealed class NumberField<R, N extends Number> extends OrderableField<R, N>
        permits IntegerField, IdField, DecimalField {

    NumberField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records whose number equals the given one.
     *
     * @param number the number
     * @return the condition
     */
    public final Condition<R> is(N number) {
        return new Condition<>(this, "=", encode(number));
    }

    /**
     * Keeps records whose number differs from the given one.
     *
     * @param number the number
     * @return the condition
     */
    public final Condition<R> isNot(N number) {
        return new Condition<>(this, "!=", encode(number));
    }

    /**
     * Keeps records whose number is smaller than the given one.
     *
     * @param number the number, itself not included
     * @return the condition
     */
    public final Condition<R> lessThan(N number) {
        return new Condition<>(this, "<", encode(number));
    }

    /**
     * Keeps records whose number is at most the given one.
     *
     * @param number the number, itself included
     * @return the condition
     */
    public final Condition<R> atMost(N number) {
        return new Condition<>(this, "<=", encode(number));
    }

    /**
     * Keeps records whose number is larger than the given one.
     *
     * @param number the number, itself not included
     * @return the condition
     */
    public final Condition<R> greaterThan(N number) {
        return new Condition<>(this, ">", encode(number));
    }

    /**
     * Keeps records whose number is at least the given one.
     *
     * @param number the number, itself included
     * @return the condition
     */
    public final Condition<R> atLeast(N number) {
        return new Condition<>(this, ">=", encode(number));
    }

    /**
     * Keeps records whose number lies between two numbers.
     *
     * @param smallest the smallest number, itself included
     * @param largest the largest number, itself included
     * @return the condition
     */
    public final Condition<R> between(N smallest, N largest) {
        return new Condition<>(this, "between", List.of(encode(smallest), encode(largest)));
    }

    /**
     * Keeps records whose number is one of the given ones.
     *
     * @param numbers the numbers, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no number
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Condition<R> in(N... numbers) {
        return new Condition<>(this, "in", encodeAll(List.of(numbers)));
    }

    /**
     * Keeps records whose number is none of the given ones.
     *
     * @param numbers the numbers, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no number
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Condition<R> notIn(N... numbers) {
        return new Condition<>(this, "not in", encodeAll(List.of(numbers)));
    }

    private List<Object> encodeAll(List<N> numbers) {
        return Operands.atLeastOne(this, numbers.stream().map(this::encode).toList());
    }

    @Override
    public final @Nullable N decode(@Nullable Object wire) {
        String text = WireText.of(wire).trim();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return convert(new BigDecimal(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw unreadable(text, expected());
        }
    }

    /** Converts exactly, or throws an {@link ArithmeticException}. */
    abstract N convert(BigDecimal number);

    /** Names the kind of number in an error message. */
    abstract String expected();
}

package io.github.onoffice4j.field;

import java.math.BigDecimal;
import java.util.List;

/**
 * A field of decimal numbers, onOffice's type float: prices, areas, distances.
 *
 * <p>Values are exact: they are sent and read as decimal text. The scale is the server's ({@code 299000.00}, {@code 3.5700});
 * compare with {@link BigDecimal#compareTo}. See "Field configuration" in the onOffice API documentation. Immutable and safe for
 * use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class DecimalField<R> extends NumberField<R, BigDecimal> {

    DecimalField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records whose number equals the given whole number.
     *
     * @param number the number
     * @return the condition
     */
    public Condition<R> is(long number) {
        return is(BigDecimal.valueOf(number));
    }

    /**
     * Keeps records whose number differs from the given whole number.
     *
     * @param number the number
     * @return the condition
     */
    public Condition<R> isNot(long number) {
        return isNot(BigDecimal.valueOf(number));
    }

    /**
     * Keeps records whose number is smaller than the given whole number.
     *
     * @param number the number, itself not included
     * @return the condition
     */
    public Condition<R> lessThan(long number) {
        return lessThan(BigDecimal.valueOf(number));
    }

    /**
     * Keeps records whose number is at most the given whole number.
     *
     * @param number the number, itself included
     * @return the condition
     */
    public Condition<R> atMost(long number) {
        return atMost(BigDecimal.valueOf(number));
    }

    /**
     * Keeps records whose number is larger than the given whole number.
     *
     * @param number the number, itself not included
     * @return the condition
     */
    public Condition<R> greaterThan(long number) {
        return greaterThan(BigDecimal.valueOf(number));
    }

    /**
     * Keeps records whose number is at least the given whole number.
     *
     * @param number the number, itself included
     * @return the condition
     */
    public Condition<R> atLeast(long number) {
        return atLeast(BigDecimal.valueOf(number));
    }

    /**
     * Keeps records whose number lies between two whole numbers.
     *
     * @param smallest the smallest number, itself included
     * @param largest the largest number, itself included
     * @return the condition
     */
    public Condition<R> between(long smallest, long largest) {
        return new Condition<>(this, "between", List.of(Long.toString(smallest), Long.toString(largest)));
    }

    @Override
    public Object encode(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    BigDecimal convert(BigDecimal number) {
        return number;
    }

    @Override
    String expected() {
        return "decimal number";
    }
}

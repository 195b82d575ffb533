package io.github.onoffice4j.field;

/**
 * A field that a query can be ordered by.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 * @param <T> the Java form of a value
 */
public abstract sealed class OrderableField<R, T> extends Field<R, T>
        permits TextField, NumberField, BooleanField, DateField, DateTimeField, SingleSelectField, UserField {

    OrderableField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Orders by this field, smallest first.
     *
     * @return the order
     */
    public final Order<R> ascending() {
        return new Order<>(this, Order.Direction.ASC);
    }

    /**
     * Orders by this field, largest first.
     *
     * @return the order
     */
    public final Order<R> descending() {
        return new Order<>(this, Order.Direction.DESC);
    }
}

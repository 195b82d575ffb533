package io.github.onoffice4j.field;

import java.math.BigDecimal;

/**
 * A field of whole numbers, onOffice's type integer.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class IntegerField<R> extends NumberField<R, Integer> {

    IntegerField(FieldDefinition<R> definition) {
        super(definition);
    }

    @Override
    public Object encode(Integer value) {
        return value.longValue();
    }

    @Override
    Integer convert(BigDecimal number) {
        return number.intValueExact();
    }

    @Override
    String expected() {
        return "whole number";
    }
}

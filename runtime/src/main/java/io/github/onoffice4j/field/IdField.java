package io.github.onoffice4j.field;

import java.math.BigDecimal;

/**
 * A field that holds the number of a record: its own, a customer's, a linked record's.
 *
 * <p>Such numbers may exceed 32 bits. See "Field configuration" in the onOffice API documentation. Immutable and safe for use by
 * many threads.
 *
 * @param <R> the record class of the module
 */
public final class IdField<R> extends NumberField<R, Long> {

    IdField(FieldDefinition<R> definition) {
        super(definition);
    }

    @Override
    public Object encode(Long value) {
        return value;
    }

    @Override
    Long convert(BigDecimal number) {
        return number.longValueExact();
    }

    @Override
    String expected() {
        return "record number";
    }
}

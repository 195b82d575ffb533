package io.github.onoffice4j.field;

/**
 * A condition that the records of a query must meet: a field, an operator and what to compare with.
 *
 * <p>Conditions come from the methods of field constants, such as {@code KAUFPREIS.between(200_000, 450_000)}. All conditions
 * of a query must be met: onOffice's filter knows no "or" (see "Filter" in the onOffice API documentation). Immutable and safe
 * for use by many threads.
 *
 * @param field the field
 * @param operator the operator as on the wire, such as {@code >=} or {@code not in}
 * @param value the wire form of what to compare with: a text, a number or a list of these
 * @param <R> the record class of the module
 */
public record Condition<R>(Field<R, ?> field, String operator, Object value) {

    @Override
    public String toString() {
        return field + " " + operator + " " + value;
    }
}

package io.github.onoffice4j.field;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A field of a module, as a constant of generated code.
 *
 * <p>Each kind of field offers the conditions that fit the form of its values and no others. Immutable and safe for use by
 * many threads.
 *
 * @param <R> the record class of the module, so that the field of one module does not fit into the query of another
 * @param <T> the Java form of a value
 */
public abstract sealed class Field<R, T>
        permits OrderableField, MultiSelectField, KeySetField, FileField, ParkingLotField, IdListField {

    private final FieldDefinition definition;

    Field(FieldDefinition definition) {
        this.definition = definition;
    }

    /**
     * Decodes the wire form of a value.
     *
     * @param wire the value as it came over the wire
     * @return the value, or {@code null} if the field is empty (an empty text, a zero date, an empty list)
     * @throws IllegalArgumentException if the wire form is none of this kind of field; the message names the field, not the
     *     way out, which is to read the value as {@code raw}
     */
    public abstract @Nullable T decode(@Nullable Object wire);

    /**
     * Encodes a value for writing.
     *
     * @param value the value
     * @return its wire form: a text, a number, a boolean or a list
     * @throws IllegalArgumentException if the value cannot be written, such as {@code UNRECOGNIZED}
     */
    public abstract Object encode(T value);

    /**
     * Returns the wire form that empties the field.
     *
     * @return an empty text, except for fields of many values, where it is an empty list
     */
    public Object encodeEmpty() {
        return "";
    }

    /**
     * Returns the module the field belongs to.
     *
     * @return onOffice's module id, such as {@code estate}
     */
    public final String module() {
        return definition.module();
    }

    /**
     * Returns the technical name of the field.
     *
     * @return the name, case-sensitive, such as {@code kaufpreis}
     */
    public final String name() {
        return definition.name();
    }

    /**
     * Returns the constant that generated code has for the field.
     *
     * @return class and constant, such as {@code Estate.KAUFPREIS}
     */
    public final String constant() {
        return definition.recordClass() + "." + definition.constant();
    }

    /**
     * Returns the label in the first language of the model.
     *
     * @return the tenant's own text, possibly empty
     */
    public final String label() {
        return definition.labels().isEmpty() ? "" : definition.labels().get(0);
    }

    /**
     * Returns the label in the language of the locale, or in the first language of the model where that language was not
     * generated.
     *
     * @param locale the locale whose language counts
     * @return the tenant's own text, possibly empty
     */
    public final String label(Locale locale) {
        return definition.languages().pick(locale, definition.labels());
    }

    /**
     * Returns how long a text of the field may be.
     *
     * @return the length in characters; empty where onOffice sets no limit
     */
    public final OptionalInt length() {
        Integer length = definition.length();
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /**
     * Tells whether the field can only be read.
     *
     * @return {@code true} for compound fields and those that the server sets
     */
    public final boolean isReadOnly() {
        return definition.readOnly();
    }

    /**
     * Tells whether the field can be selected in a query.
     *
     * @return {@code false} for fields that the configuration lists but the read call rejects
     */
    public final boolean isReadable() {
        return definition.readable();
    }

    /**
     * Tells whether the field can stand in a condition.
     *
     * @return {@code false} for fields that the read call does not filter by
     */
    public final boolean isFilterable() {
        return definition.filterable();
    }

    /**
     * Tells whether a query can be ordered by the field.
     *
     * @return {@code false} for fields that the read call does not sort by
     */
    public final boolean isSortable() {
        return definition.sortable();
    }

    /**
     * Tells whether the tenant's field configuration lists the field.
     *
     * @return {@code false} for fields that can be read although they are not listed; a query that names no field leaves
     *     them out
     */
    public final boolean isListed() {
        return definition.listed();
    }

    final IllegalArgumentException unreadable(Object wire, String expected) {
        return new IllegalArgumentException("The value " + wire + " is no " + expected + ": for field " + this);
    }

    /**
     * Returns module and technical name.
     *
     * @return a text such as {@code estate.kaufpreis}
     */
    @Override
    public final String toString() {
        return definition.module() + "." + definition.name();
    }
}

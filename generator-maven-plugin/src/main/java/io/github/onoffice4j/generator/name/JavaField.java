package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.schema.FieldSchema;
import org.jspecify.annotations.Nullable;

/**
 * A field with its Java names. Immutable.
 *
 * @param schema the field as the tenant has it
 * @param kind how its values are read, written and compared
 * @param constant the field's constant in the record class
 * @param getter the method of the record class; null when the field cannot be read
 * @param setter the method of the draft; null when the field cannot be written
 * @param choices the enum of its values; null when it has none
 * @param readOnly whether no call writes it under its own name
 * @param readable whether the read call returns it
 * @param filterable whether the read call filters by it
 * @param sortable whether the read call orders by it
 * @param selectedByDefault whether a query that selects nothing in particular reads it, if the read call returns it
 */
public record JavaField(
        FieldSchema schema,
        FieldKind kind,
        String constant,
        @Nullable String getter,
        @Nullable String setter,
        @Nullable JavaEnum choices,
        boolean readOnly,
        boolean readable,
        boolean filterable,
        boolean sortable,
        boolean selectedByDefault) {}

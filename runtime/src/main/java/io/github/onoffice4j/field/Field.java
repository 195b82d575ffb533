package io.github.onoffice4j.field;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A field of a module, as a constant of generated code.
 *
 * <p>Each kind of field offers the conditions that fit the form of its values and no others. See "Field configuration" in the
 * onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module, so that the field of one module does not fit into the query of another
 * @param <T> the Java form of a value
 */
public abstract sealed class Field<R, T>
        permits OrderableField, MultiSelectField, KeySetField, FileField, ParkingLotField, IdListField, ContactField {

    private final FieldDefinition<R> definition;

    Field(FieldDefinition<R> definition) {
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
     * Returns the keys of a wire form that the model does not know; used by records.
     *
     * @param wire the value as it came over the wire
     * @param value what it was decoded to
     * @return the keys; none for fields that are no selects, and mostly none for those that are
     */
    public List<String> unknownKeys(@Nullable Object wire, @Nullable T value) {
        return List.of();
    }

    /**
     * Returns the values that the tenant permitted when the code was generated.
     *
     * @return the values in the tenant's order, without {@code UNRECOGNIZED}; empty for fields that are no selects, and for regions
     */
    public List<Choice> values() {
        return List.of();
    }

    /** Returns the values of the set that one of them is of, which is an enum or a large set; none of regions. */
    static List<Choice> valuesBeside(Choice one) {
        if (one instanceof LargeChoice<?> large) {
            List<? extends Choice> all = large.table().values();
            return Collections.unmodifiableList(all.subList(0, all.size() - 1));
        }
        return one instanceof Enum<?> constant
                ? Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .map(Choice.class::cast)
                        .filter(choice -> !choice.isUnrecognized())
                        .toList()
                : List.of();
    }

    /**
     * Returns the form that a value has in JSON; used by records and drafts.
     *
     * @param wire the value as on the wire
     * @return a text, number, boolean, {@code null} for an empty field, or a list or map of these; a date as ISO text, a
     *     select value as its key, known or not
     * @throws IllegalArgumentException if the wire form is none of this kind of field
     */
    public @Nullable Object toJson(@Nullable Object wire) {
        return JsonForm.of(decode(wire));
    }

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
        return definition.fields().module();
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
        return definition.fields().recordClass() + "." + definition.constant();
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
        return definition.fields().languages().pick(locale, definition.labels());
    }

    /**
     * Returns how long a text of the field may be.
     *
     * @return the length in characters; empty where onOffice sets no limit
     */
    public final OptionalInt length() {
        Integer length = definition.metadata().length();
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /**
     * Returns what a new record gets in the field if nothing is written.
     *
     * @return a text, or the key of a value as on the wire, not always one of the permitted ones; empty if there is no default
     */
    public final Optional<String> defaultValue() {
        return Optional.ofNullable(definition.metadata().defaultValue());
    }

    /**
     * Returns where people find the field in the tenant's forms.
     *
     * @return the category; empty if the field configuration names none
     */
    public final Optional<Category> category() {
        return Optional.ofNullable(definition.metadata().category());
    }

    /**
     * Returns how onOffice shows the value.
     *
     * @return the format; empty for most fields, {@link MeasureFormat#UNRECOGNIZED} for one that is new to this version
     */
    public final Optional<MeasureFormat> measureFormat() {
        return Optional.ofNullable(definition.metadata().measureFormat()).map(MeasureFormat::of);
    }

    /**
     * Returns the fields that a compound field is composed of, which are those to write.
     *
     * @return the fields in order, without those that the model lacks; empty for an ordinary field
     */
    public final List<Field<R, ?>> parts() {
        return definition.metadata().parts().stream()
                .<Field<R, ?>>mapMulti((name, parts) -> {
                    Field<R, ?> part = definition.fields().field(name);
                    if (part != null) {
                        parts.accept(part);
                    }
                })
                .toList();
    }

    /**
     * Returns the field that the values of this one depend on.
     *
     * @return the dependency; empty for most fields
     */
    public final Optional<Dependency<R>> dependency() {
        FieldMetadata.Parent parent = definition.metadata().dependency();
        Field<R, ?> field = parent == null ? null : definition.fields().field(parent.field());
        return parent == null || field == null
                ? Optional.empty()
                : Optional.of(new Dependency<>(field, parent.required()));
    }

    /**
     * Returns where the field applies.
     *
     * @return the criteria, all of which must be met; empty if the field always applies
     */
    public final List<Criterion<R>> criteria() {
        return criteria(definition.metadata().criteria());
    }

    /**
     * Returns where a value of the field applies.
     *
     * @param value the value
     * @return the criteria, all of which must be met; empty if the value applies wherever the field does
     */
    public final List<Criterion<R>> criteria(Choice value) {
        return criteria(definition.metadata().valueCriteria().getOrDefault(value.key(), List.of()));
    }

    private List<Criterion<R>> criteria(List<FieldMetadata.Applies> applies) {
        return applies.stream().map(definition.fields()::criterion).toList();
    }

    /**
     * Tells whether the field can only be read.
     *
     * @return {@code true} for compound fields, those that the server sets, and all that no call writes under their own name
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

    /**
     * Returns the name by which calls know the field; used by queries.
     *
     * @return the technical name, except where the model needs one of its own to tell the field from another
     */
    public final String askedFor() {
        String other = definition.askedFor();
        return other == null ? definition.name() : other;
    }

    /**
     * Returns the parameter that the read call needs for this field; used by queries.
     *
     * @return the parameter; empty for most fields
     */
    public final Optional<ReadWith> readWith() {
        return Optional.ofNullable(definition.readWith());
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
        return module() + "." + definition.name();
    }
}

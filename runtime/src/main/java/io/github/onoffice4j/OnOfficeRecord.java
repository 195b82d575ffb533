package io.github.onoffice4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.field.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a module, holding the fields that its query selected; generated record classes extend it.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads. Values are decoded when they
 * are read.
 *
 * @param <R> the record class
 */
public abstract class OnOfficeRecord<R extends OnOfficeRecord<R>> {

    private final RecordModule<R> module;
    private final RecordData data;

    /**
     * Makes a record of what was read; used by generated code only.
     *
     * @param module the module
     * @param data what was read
     */
    protected OnOfficeRecord(RecordModule<R> module, RecordData data) {
        this.module = Objects.requireNonNull(module, "module");
        this.data = Objects.requireNonNull(data, "data");
    }

    /**
     * Returns the number of the record, which is there whatever was selected.
     *
     * @return the record id
     */
    public final long id() {
        return data.elements().numericId();
    }

    /**
     * Reads a field.
     *
     * @param field the field
     * @param <T> the Java form of a value
     * @return the value, or {@code null} if the field is empty
     * @throws FieldNotSelectedException if the query had not selected the field
     * @throws FieldMissingException if the tenant no longer has the field, and the client was told to read on without
     * @throws IllegalArgumentException if the server sent a value that is none of the field's type; {@link #raw} has it as sent
     * @throws UnknownValueException if the field holds a select value that the model does not know, and the client was told to fail
     *     on those
     */
    public final <T> @Nullable T get(Field<R, T> field) {
        return data.decode(field, required(field));
    }

    /**
     * Reads a field that is never {@code null}: one of many values, which is empty where it has none.
     *
     * @param field the field
     * @param <T> the Java form of the values
     * @return the values, possibly empty
     * @throws FieldNotSelectedException if the query had not selected the field
     * @throws FieldMissingException if the tenant no longer has the field, and the client was told to read on without
     * @throws IllegalArgumentException if the server sent a value that is none of the field's type; {@link #raw} has it as sent
     * @throws UnknownValueException if the field holds a select value that the model does not know, and the client was told to fail
     *     on those
     */
    protected final <T> T getAll(Field<R, T> field) {
        return Objects.requireNonNull(get(field));
    }

    /**
     * Reads a field as it came over the wire.
     *
     * @param field the field
     * @return a text, number, boolean, list or map, or {@code null}; the text of a multiselect is {@code |key||key|}
     * @throws FieldNotSelectedException if the query had not selected the field
     * @throws FieldMissingException if the tenant no longer has the field, and the client was told to read on without
     */
    public final @Nullable Object raw(Field<R, ?> field) {
        return required(field);
    }

    private @Nullable Object required(Field<R, ?> field) {
        Object wire = data.raw(field);
        // What has a value was read; only contact entries have an empty one when they were not.
        if ((wire == null || field instanceof ContactField<?>) && !has(field)) {
            throw data.misses(field) ? new FieldMissingException(field) : new FieldNotSelectedException(field);
        }
        return wire;
    }

    /**
     * Tells whether the query had selected the field.
     *
     * @param field the field
     * @return whether it can be read
     */
    public final boolean has(Field<R, ?> field) {
        return data.holds(field);
    }

    /**
     * Returns the fields that were read, decoded, by their technical names.
     *
     * @return an unmodifiable map in the order of the tenant's field configuration; empty fields have {@code null}
     */
    public final Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<R, ?> field : module.fields()) {
            if (has(field)) {
                values.put(field.name(), get(field));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * Returns the record as JSON libraries write it; those of the Jackson family do so by themselves.
     *
     * @return {@code id}, the number of the record, and the fields that were read, by their technical names in the order of the
     *     tenant's field configuration, unmodifiable: texts, numbers, booleans and {@code null}, dates as ISO text, select values
     *     as their keys, known or not, and lists and maps of these
     * @throws IllegalArgumentException if the server sent a value that is none of its field's type
     */
    @JsonValue
    public final Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", id());
        for (Field<R, ?> field : module.fields()) {
            if (has(field)) {
                values.put(field.name(), field.toJson(data.raw(field)));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private Map<String, @Nullable Object> wireValues() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        data.elements().names().forEach(name -> values.put(name, data.elements().get(name)));
        return values;
    }

    /**
     * Tells whether the other object is a record of the same module with the same number and the same values.
     *
     * @param other the other object
     * @return whether they are equal
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof OnOfficeRecord<?> record
                && getClass() == record.getClass()
                && id() == record.id()
                && wireValues().equals(record.wireValues());
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(id());
    }

    /**
     * Returns class, number and the values as they came over the wire.
     *
     * @return a text for people
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + id() + " " + wireValues();
    }
}

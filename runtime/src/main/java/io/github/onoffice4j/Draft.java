package io.github.onoffice4j;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.MultiSelectField;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written to a record, new or existing; generated draft classes extend it.
 *
 * <p>A draft is a value: every method returns a new one. Only what was set is written. It is sent by {@link OnOffice#create} or
 * {@link OnOffice#modify}, or as an {@link Operation} made by {@link #create()} or {@link #modify(long)}. See the create and modify
 * calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 * @param <D> the draft class
 */
public abstract class Draft<R extends OnOfficeRecord<R>, D extends Draft<R, D>> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final DraftState<R> state;

    /**
     * Makes a draft; used by generated code only.
     *
     * @param state what it writes
     */
    protected Draft(DraftState<R> state) {
        this.state = Objects.requireNonNull(state, "state");
    }

    /**
     * Makes a draft of the same class that writes something else.
     *
     * @param newState what it writes
     * @return the draft
     */
    protected abstract D with(DraftState<R> newState);

    /**
     * Makes the operation that creates a record.
     *
     * @return the operation; its result is the number of the new record
     * @throws IllegalStateException if the module has no create call, or only the modify call takes something that was set
     */
    public final Operation<Long> create() {
        return WriteRecord.create(state);
    }

    /**
     * Makes the operation that modifies a record.
     *
     * @param id the number of the record
     * @return the operation; its result is the number of the record
     * @throws IllegalArgumentException if the number is not above 0
     * @throws IllegalStateException if the module has no modify call, or only the create call takes something that was set
     */
    public final Operation<Long> modify(long id) {
        return WriteRecord.modify(id, state);
    }

    /**
     * Looks for all that is wrong with what {@link #create()} would send, without asking the server: texts that are too long,
     * keys that the model does not know, values that do not go together, fields that do not apply, and what must be written
     * along. Nothing is checked before sending unless this is called.
     *
     * @return the report; a draft without problems may still be refused by the server, which knows more
     */
    public final DraftReport validate() {
        return DraftCheck.report(state, ActionId.CREATE);
    }

    /**
     * Looks for all that is wrong with what {@link #modify(long)} would send, as {@link #validate()} does; what the draft does
     * not set may be in the record already and is not missed.
     *
     * @return the report; a draft without problems may still be refused by the server, which knows more
     */
    public final DraftReport validateModify() {
        return DraftCheck.report(state, ActionId.MODIFY);
    }

    /**
     * Empties a field.
     *
     * @param field the field
     * @return the draft that empties it
     * @throws IllegalArgumentException if the field cannot be written
     */
    public final D clear(Field<R, ?> field) {
        return with(state.put(writable(field).name(), field.encodeEmpty(), WriteTarget.FIELD));
    }

    /**
     * Changes single values of a multiselect and keeps the others, those too that the model does not know.
     *
     * @param field the field
     * @param record the record as it was read, with the field selected
     * @param <C> the type of the values
     * @return the change, which ends with {@link MultiSelectEdit#done()}
     * @throws IllegalArgumentException if the field cannot be written
     * @throws FieldNotSelectedException if the record was read without the field
     */
    public final <C extends Choice> MultiSelectEdit<R, D, C> edit(MultiSelectField<R, C> field, R record) {
        writable(field);
        return new MultiSelectEdit<>(this, field, field.decodeKeys(record.raw(field)));
    }

    final D writeKeys(MultiSelectField<R, ?> field, List<String> keys) {
        return with(state.put(field.name(), keys, WriteTarget.FIELD));
    }

    /**
     * Sets a field, which a generated setter does by its name; for code that works with fields of any name, and for fields
     * that not every tenant has.
     *
     * @param field the field
     * @param value the value
     * @param <T> the Java form of the value
     * @return the draft that sets it
     * @throws IllegalArgumentException if the field cannot be written, or not with this value
     */
    public final <T> D set(Field<R, T> field, T value) {
        Objects.requireNonNull(value, () -> "A value is needed; clear(...) empties a field: for field " + field);
        return with(state.put(writable(field).name(), field.encode(value), WriteTarget.FIELD));
    }

    /**
     * Sets a multiselect field, replacing all its values.
     *
     * @param field the field
     * @param values the values; none empties the field
     * @param <C> the type of the values
     * @return the draft that sets it
     * @throws IllegalArgumentException if the field cannot be written, or {@code UNRECOGNIZED} is among the values
     */
    protected final <C extends Choice> D set(MultiSelectField<R, C> field, Collection<C> values) {
        return with(state.put(writable(field).name(), field.encode(values), WriteTarget.FIELD));
    }

    private static <F extends Field<?, ?>> F writable(F field) {
        if (field.isReadOnly()) {
            throw new IllegalArgumentException("The field can only be read: for field " + field);
        }
        return field;
    }

    /**
     * Sets a parameter of the write calls.
     *
     * @param name the parameter
     * @param value its wire form
     * @param target where it stands, and in which calls
     * @return the draft that sets it
     */
    protected final D write(String name, Object value, WriteTarget target) {
        Objects.requireNonNull(value, () -> "A value is needed: for " + name + " in module " + state.module());
        return with(state.put(name, value, target));
    }

    /**
     * Sets kind and type of an action.
     *
     * @param type the type, which carries its kind
     * @param target where both stand, and in which calls
     * @return the draft that sets them
     */
    protected final D writeAction(ActionType type, WriteTarget target) {
        return with(state.put("actionkind", type.kind().key(), target).put("actiontype", type.key(), target));
    }

    /**
     * Sets the kind of an action that has no types.
     *
     * @param kind the kind
     * @param target where it stands, and in which calls
     * @return the draft that sets it
     */
    protected final D writeAction(ActionKind kind, WriteTarget target) {
        return with(state.put("actionkind", kind.key(), target));
    }

    /**
     * Returns the key of a value.
     *
     * @param value the value
     * @return its key
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    protected static String key(Choice value) {
        if (value.isUnrecognized()) {
            throw new IllegalArgumentException(
                    "UNRECOGNIZED stands for keys this model does not know and cannot be written."
                            + " Generate the model again to get constants for new values");
        }
        return value.key();
    }

    /**
     * Returns the keys of values.
     *
     * @param values the values
     * @return their keys, none twice
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    protected static List<String> keys(Collection<? extends Choice> values) {
        return values.stream().map(Draft::key).distinct().toList();
    }

    /**
     * Returns record numbers as a list.
     *
     * @param values the numbers
     * @return the list
     */
    protected static List<Long> ids(long... values) {
        return Arrays.stream(values).boxed().toList();
    }

    /**
     * Returns the wire form of a point in time.
     *
     * @param value the point in time, in the local time of the agency
     * @return a text such as {@code 2026-01-31 15:30:00}
     */
    protected static String dateTimeOf(LocalDateTime value) {
        return DateTimeField.format(value);
    }

    /**
     * Returns the wire form of a time of day.
     *
     * @param value the time of day
     * @return a text such as {@code 15:30:00}
     */
    protected static String timeOf(LocalTime value) {
        return TIME.format(value);
    }

    /**
     * Returns the draft as JSON libraries write it; those of the Jackson family do so by themselves.
     *
     * @return what the draft writes, by name, unmodifiable: fields in the form they have in records, {@code null} for one that is
     *     emptied; what the calls write under names of their own in the form of the API
     */
    @JsonValue
    public final Map<String, @Nullable Object> toJson() {
        return DraftJson.write(state);
    }

    /**
     * Sets what a JSON form holds; used by generated code only.
     *
     * @param json values by name, in the form of {@link #toJson()}
     * @return the draft that sets them too
     * @throws IllegalArgumentException if nothing is written under a name, a value is none of its field's type, or the model does not
     *     know a select value
     */
    protected final D withJson(Map<String, ?> json) {
        return with(DraftJson.read(state, json));
    }

    DraftState<R> state() {
        return state;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Draft<?, ?> draft
                && getClass() == draft.getClass()
                && state.entries().equals(draft.state.entries());
    }

    @Override
    public final int hashCode() {
        return state.entries().hashCode();
    }

    /**
     * Returns what the draft writes.
     *
     * @return a text for people
     */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append(" {");
        String[] separator = {""};
        state.entries().forEach((name, entry) -> {
            text.append(separator[0]).append(name).append('=').append(entry.value());
            separator[0] = ", ";
        });
        return text.append('}').toString();
    }
}

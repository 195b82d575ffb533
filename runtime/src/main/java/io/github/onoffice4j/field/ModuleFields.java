package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes the field constants of one module and remembers them in their order; used by generated code only.
 *
 * <p>Not safe for use by many threads: generated code uses it while its class is initialised.
 *
 * @param <R> the record class of the module
 */
public final class ModuleFields<R> {

    private final String module;
    private final String recordClass;
    private final Languages languages;
    private final List<Field<R, ?>> fields = new ArrayList<>();

    private ModuleFields(String module, String recordClass, Languages languages) {
        this.module = Objects.requireNonNull(module, "module");
        this.recordClass = Objects.requireNonNull(recordClass, "recordClass");
        this.languages = Objects.requireNonNull(languages, "languages");
    }

    /**
     * Starts the fields of a module.
     *
     * @param module onOffice's module id, such as {@code agentsLog}
     * @param recordClass the simple name of the generated class that holds the constants
     * @param languages the languages of the labels
     * @param <R> the record class of the module
     * @return the fields, none yet
     */
    public static <R> ModuleFields<R> of(String module, String recordClass, Languages languages) {
        return new ModuleFields<>(module, recordClass, languages);
    }

    /**
     * Returns the fields made so far.
     *
     * @return the fields in the order in which they were made
     */
    public List<Field<R, ?>> all() {
        return List.copyOf(fields);
    }

    /**
     * Returns the module.
     *
     * @return onOffice's module id
     */
    public String module() {
        return module;
    }

    String recordClass() {
        return recordClass;
    }

    Languages languages() {
        return languages;
    }

    /**
     * Starts a field of text.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<TextField<R>> text(String constant, String name) {
        return builder(constant, name, TextField::new);
    }

    /**
     * Starts a field of whole numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<IntegerField<R>> integer(String constant, String name) {
        return builder(constant, name, IntegerField::new);
    }

    /**
     * Starts a field of record numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<IdField<R>> id(String constant, String name) {
        return builder(constant, name, IdField::new);
    }

    /**
     * Starts a field of decimal numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<DecimalField<R>> decimal(String constant, String name) {
        return builder(constant, name, DecimalField::new);
    }

    /**
     * Starts a field of flags.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<BooleanField<R>> bool(String constant, String name) {
        return builder(constant, name, BooleanField::new);
    }

    /**
     * Starts a field of days.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<DateField<R>> date(String constant, String name) {
        return builder(constant, name, DateField::new);
    }

    /**
     * Starts a field of points in time.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<DateTimeField<R>> dateTime(String constant, String name) {
        return builder(constant, name, DateTimeField::new);
    }

    /**
     * Starts a field of keys.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<KeySetField<R>> keySet(String constant, String name) {
        return builder(constant, name, KeySetField::new);
    }

    /**
     * Starts a field of users.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<UserField<R>> user(String constant, String name) {
        return builder(constant, name, UserField::new);
    }

    /**
     * Starts a field of files.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<FileField<R>> file(String constant, String name) {
        return builder(constant, name, FileField::new);
    }

    /**
     * Starts a field of parking spaces.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<ParkingLotField<R>> parkingLot(String constant, String name) {
        return builder(constant, name, ParkingLotField::new);
    }

    /**
     * Starts a field of lists of record numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<IdListField<R>> idList(String constant, String name) {
        return builder(constant, name, IdListField::new);
    }

    /**
     * Starts a field of one permitted value.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @param choices finds the value of a key, {@code UNRECOGNIZED} for a key it does not know
     * @param <C> the generated type of the values
     * @return the builder of the field
     */
    public <C extends Choice> FieldBuilder<SingleSelectField<R, C>> singleSelect(
            String constant, String name, Function<String, C> choices) {
        return builder(constant, name, definition -> new SingleSelectField<>(definition, choices));
    }

    /**
     * Starts a field of several permitted values.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @param choices finds the value of a key, {@code UNRECOGNIZED} for a key it does not know
     * @param <C> the generated type of the values
     * @return the builder of the field
     */
    public <C extends Choice> FieldBuilder<MultiSelectField<R, C>> multiSelect(
            String constant, String name, Function<String, C> choices) {
        return builder(constant, name, definition -> new MultiSelectField<>(definition, choices));
    }

    private <F extends Field<R, ?>> FieldBuilder<F> builder(
            String constant, String name, Function<FieldDefinition, F> kind) {
        return new FieldBuilder<>(this, constant, name, kind, fields::add);
    }
}

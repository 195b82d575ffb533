package io.github.onoffice4j.field;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the field constants of one module and remembers them in their order; used by generated code only.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Not safe for use by many threads: generated code uses it while
 * its class is initialised.
 *
 * @param <R> the record class of the module
 */
public final class ModuleFields<R> {

    private final String module;
    private final String recordClass;
    private final Languages languages;
    private final Map<String, Field<R, ?>> fields = new LinkedHashMap<>();
    private final Map<String, String> deciding = new HashMap<>();

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
        return List.copyOf(fields.values());
    }

    /**
     * Says which field decides whether a criterion is met.
     *
     * @param criterion onOffice's name of the criterion, such as {@code immobilienart}
     * @param field the technical name of the field
     * @return these fields
     */
    public ModuleFields<R> criterion(String criterion, String field) {
        deciding.put(criterion, field);
        return this;
    }

    /**
     * Returns the module.
     *
     * @return onOffice's module id
     */
    public String module() {
        return module;
    }

    @Nullable Field<R, ?> field(String name) {
        return fields.get(name);
    }

    Criterion<R> criterion(FieldMetadata.Applies applies) {
        String field = deciding.get(applies.criterion());
        return new Criterion<>(
                applies.criterion(), field == null ? null : field(field), new LinkedHashSet<>(applies.keys()));
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
    public FieldBuilder<R, TextField<R>> text(String constant, String name) {
        return builder(constant, name, TextField::new);
    }

    /**
     * Starts a field of whole numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, IntegerField<R>> integer(String constant, String name) {
        return builder(constant, name, IntegerField::new);
    }

    /**
     * Starts a field of record numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, IdField<R>> id(String constant, String name) {
        return builder(constant, name, IdField::new);
    }

    /**
     * Starts a field of decimal numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, DecimalField<R>> decimal(String constant, String name) {
        return builder(constant, name, DecimalField::new);
    }

    /**
     * Starts a field of flags.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, BooleanField<R>> bool(String constant, String name) {
        return builder(constant, name, BooleanField::new);
    }

    /**
     * Starts a field of days.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, DateField<R>> date(String constant, String name) {
        return builder(constant, name, DateField::new);
    }

    /**
     * Starts a field of points in time.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, DateTimeField<R>> dateTime(String constant, String name) {
        return builder(constant, name, DateTimeField::new);
    }

    /**
     * Starts a field of keys.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, KeySetField<R>> keySet(String constant, String name) {
        return builder(constant, name, KeySetField::new);
    }

    /**
     * Starts a field of users.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, UserField<R>> user(String constant, String name) {
        return builder(constant, name, UserField::new);
    }

    /**
     * Starts a field of files.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, FileField<R>> file(String constant, String name) {
        return builder(constant, name, FileField::new);
    }

    /**
     * Starts a field of parking spaces.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, ParkingLotField<R>> parkingLot(String constant, String name) {
        return builder(constant, name, ParkingLotField::new);
    }

    /**
     * Starts a field of contact entries.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, ContactField<R>> contact(String constant, String name) {
        return builder(constant, name, ContactField::new);
    }

    /**
     * Starts a field of lists of record numbers.
     *
     * @param constant the name of the constant
     * @param name the technical name
     * @return the builder of the field
     */
    public FieldBuilder<R, IdListField<R>> idList(String constant, String name) {
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
    public <C extends Choice> FieldBuilder<R, SingleSelectField<R, C>> singleSelect(
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
    public <C extends Choice> FieldBuilder<R, MultiSelectField<R, C>> multiSelect(
            String constant, String name, Function<String, C> choices) {
        return builder(constant, name, definition -> new MultiSelectField<>(definition, choices));
    }

    private <F extends Field<R, ?>> FieldBuilder<R, F> builder(
            String constant, String name, Function<FieldDefinition<R>, F> kind) {
        return new FieldBuilder<>(this, constant, name, kind, field -> fields.put(name, field));
    }
}

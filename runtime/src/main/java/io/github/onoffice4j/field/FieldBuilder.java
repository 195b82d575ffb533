package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one field constant; used by generated code only.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Not safe for use by many threads: generated code uses it while
 * its class is initialised.
 *
 * @param <R> the record class of the module
 * @param <F> the kind of field
 */
public final class FieldBuilder<R, F> {

    private final ModuleFields<R> module;
    private final String constant;
    private final String name;
    private final Function<FieldDefinition<R>, F> kind;
    private final Consumer<F> made;
    private final List<FieldMetadata.Applies> criteria = new ArrayList<>();
    private final Map<String, List<FieldMetadata.Applies>> valueCriteria = new LinkedHashMap<>();

    private List<String> labels = List.of();
    private List<String> parts = List.of();
    private @Nullable Integer length;
    private @Nullable String defaultValue;
    private @Nullable Category category;
    private @Nullable String measureFormat;
    private FieldMetadata.@Nullable Parent dependency;
    private boolean readOnly;
    private boolean readable = true;
    private boolean filterable = true;
    private boolean sortable = true;
    private boolean listed = true;
    private @Nullable String askedFor;
    private @Nullable ReadWith readWith;

    FieldBuilder(
            ModuleFields<R> module,
            String constant,
            String name,
            Function<FieldDefinition<R>, F> kind,
            Consumer<F> made) {
        this.module = module;
        this.constant = constant;
        this.name = name;
        this.kind = kind;
        this.made = made;
    }

    /**
     * Sets the labels.
     *
     * @param texts one text a language, in the order of the model's languages
     * @return this builder
     */
    public FieldBuilder<R, F> labels(String... texts) {
        this.labels = List.of(texts);
        return this;
    }

    /**
     * Sets how long a text may be.
     *
     * @param characters the number of characters
     * @return this builder
     */
    public FieldBuilder<R, F> length(int characters) {
        this.length = characters;
        return this;
    }

    /**
     * Sets what a new record gets.
     *
     * @param value a text, or the key of a value
     * @return this builder
     */
    public FieldBuilder<R, F> byDefault(String value) {
        this.defaultValue = value;
        return this;
    }

    /**
     * Sets the category; nothing but blanks is none.
     *
     * @param table the technical name, empty if there is none
     * @param texts one label a language, in the order of the model's languages
     * @return this builder
     */
    public FieldBuilder<R, F> category(String table, String... texts) {
        boolean none = table.isEmpty() && Stream.of(texts).allMatch(String::isBlank);
        this.category = none ? null : new Category(table, module.languages(), List.of(texts));
        return this;
    }

    /**
     * Sets the measure format.
     *
     * @param key onOffice's name, such as {@code DATA_TYPE_AREA}
     * @return this builder
     */
    public FieldBuilder<R, F> measured(String key) {
        this.measureFormat = key;
        return this;
    }

    /**
     * Says that the field is composed of others.
     *
     * @param fields the technical names of the others
     * @return this builder
     */
    public FieldBuilder<R, F> composedOf(String... fields) {
        this.parts = List.of(fields);
        return this;
    }

    /**
     * Says that the values depend on another field.
     *
     * @param field the technical name of the other field
     * @param required finds the value the other field must have, by the key of a value of this one; {@code null} for any
     * @return this builder
     */
    public FieldBuilder<R, F> dependsOn(String field, Function<String, ? extends @Nullable Choice> required) {
        this.dependency = new FieldMetadata.Parent(field, required);
        return this;
    }

    /**
     * Says where the field applies.
     *
     * @param criterion onOffice's name of the criterion
     * @param keys the keys that meet it
     * @return this builder
     */
    public FieldBuilder<R, F> applies(String criterion, String... keys) {
        criteria.add(new FieldMetadata.Applies(criterion, List.of(keys)));
        return this;
    }

    /**
     * Says where a value applies.
     *
     * @param value the key of the value
     * @param criterion onOffice's name of the criterion
     * @param keys the keys that meet it
     * @return this builder
     */
    public FieldBuilder<R, F> valueApplies(String value, String criterion, String... keys) {
        valueCriteria
                .computeIfAbsent(value, key -> new ArrayList<>())
                .add(new FieldMetadata.Applies(criterion, List.of(keys)));
        return this;
    }

    /**
     * Has a method say more of the field.
     *
     * @param details the method
     * @return this builder
     */
    public FieldBuilder<R, F> with(Consumer<FieldBuilder<R, F>> details) {
        details.accept(this);
        return this;
    }

    /**
     * Says that the field cannot be written.
     *
     * @return this builder
     */
    public FieldBuilder<R, F> readOnly() {
        this.readOnly = true;
        return this;
    }

    /**
     * Says that the field cannot be selected.
     *
     * @return this builder
     */
    public FieldBuilder<R, F> unreadable() {
        this.readable = false;
        return this;
    }

    /**
     * Says that records cannot be filtered by the field.
     *
     * @return this builder
     */
    public FieldBuilder<R, F> unfilterable() {
        this.filterable = false;
        return this;
    }

    /**
     * Says that records cannot be sorted by the field.
     *
     * @return this builder
     */
    public FieldBuilder<R, F> unsortable() {
        this.sortable = false;
        return this;
    }

    /**
     * Says that the field is not selected by a query that names no field.
     *
     * @return this builder
     */
    public FieldBuilder<R, F> unlisted() {
        this.listed = false;
        return this;
    }

    /**
     * Says that calls know the field by another name than the model.
     *
     * @param other the name in calls
     * @return this builder
     */
    public FieldBuilder<R, F> askedFor(String other) {
        this.askedFor = other;
        return this;
    }

    /**
     * Says that the field comes with a flag of the read call, and is not asked for by its name.
     *
     * @param parameter the name of the flag
     * @return this builder
     */
    public FieldBuilder<R, F> comesWith(String parameter) {
        this.readWith = new ReadWith(parameter, true, false);
        return this;
    }

    /**
     * Says that the read call needs a parameter to send the field in the form that its kind expects.
     *
     * @param parameter the name of the parameter
     * @param value its value, unless the query sets another one
     * @return this builder
     */
    public FieldBuilder<R, F> readWith(String parameter, String value) {
        this.readWith = new ReadWith(parameter, value, true);
        return this;
    }

    /**
     * Makes the constant.
     *
     * @return the field
     */
    public F build() {
        F field = kind.apply(new FieldDefinition<>(
                module,
                constant,
                name,
                labels,
                metadata(),
                readOnly,
                readable,
                filterable,
                sortable,
                listed,
                askedFor,
                readWith));
        made.accept(field);
        return field;
    }

    private FieldMetadata metadata() {
        return new FieldMetadata(
                length, defaultValue, category, measureFormat, parts, dependency, criteria, valueCriteria);
    }
}

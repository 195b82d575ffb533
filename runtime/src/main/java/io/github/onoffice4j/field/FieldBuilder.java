package io.github.onoffice4j.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one field constant; used by generated code only.
 *
 * <p>Not safe for use by many threads: generated code uses it while its class is initialised.
 *
 * @param <F> the kind of field
 */
public final class FieldBuilder<F> {

    private final ModuleFields<?> module;
    private final String constant;
    private final String name;
    private final Function<FieldDefinition, F> kind;
    private final Consumer<F> made;

    private List<String> labels = List.of();
    private @Nullable Integer length;
    private boolean readOnly;
    private boolean readable = true;
    private boolean filterable = true;
    private boolean sortable = true;
    private boolean listed = true;

    FieldBuilder(
            ModuleFields<?> module, String constant, String name, Function<FieldDefinition, F> kind, Consumer<F> made) {
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
    public FieldBuilder<F> labels(String... texts) {
        this.labels = List.of(texts);
        return this;
    }

    /**
     * Sets how long a text may be.
     *
     * @param characters the number of characters
     * @return this builder
     */
    public FieldBuilder<F> length(int characters) {
        this.length = characters;
        return this;
    }

    /**
     * Says that the field cannot be written.
     *
     * @return this builder
     */
    public FieldBuilder<F> readOnly() {
        this.readOnly = true;
        return this;
    }

    /**
     * Says that the field cannot be selected.
     *
     * @return this builder
     */
    public FieldBuilder<F> unreadable() {
        this.readable = false;
        return this;
    }

    /**
     * Says that records cannot be filtered by the field.
     *
     * @return this builder
     */
    public FieldBuilder<F> unfilterable() {
        this.filterable = false;
        return this;
    }

    /**
     * Says that records cannot be sorted by the field.
     *
     * @return this builder
     */
    public FieldBuilder<F> unsortable() {
        this.sortable = false;
        return this;
    }

    /**
     * Says that the field is not selected by a query that names no field.
     *
     * @return this builder
     */
    public FieldBuilder<F> unlisted() {
        this.listed = false;
        return this;
    }

    /**
     * Makes the constant.
     *
     * @return the field
     */
    public F build() {
        F field = kind.apply(new FieldDefinition(
                module.module(),
                module.recordClass(),
                constant,
                name,
                module.languages(),
                labels,
                length,
                readOnly,
                readable,
                filterable,
                sortable,
                listed));
        made.accept(field);
        return field;
    }
}

package io.github.onoffice4j.field;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a field depend on the value of another one: a villa is a kind of house.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class Dependency<R> {

    private final Field<R, ?> parent;
    private final Function<String, ? extends @Nullable Choice> required;

    Dependency(Field<R, ?> parent, Function<String, ? extends @Nullable Choice> required) {
        this.parent = parent;
        this.required = required;
    }

    /**
     * Returns the field that the values depend on.
     *
     * @return the field, such as {@code Estate.OBJEKTART} for {@code Estate.OBJEKTTYP}
     */
    public Field<R, ?> parent() {
        return parent;
    }

    /**
     * Returns what the other field must be for a value.
     *
     * @param value the value of the field that has the dependency
     * @return the value of the other field; empty if the value goes with any
     */
    public Optional<Choice> required(Choice value) {
        return Optional.ofNullable(required.apply(value.key()));
    }

    /**
     * Returns the other field.
     *
     * @return a text such as {@code depends on estate.objektart}
     */
    @Override
    public String toString() {
        return "depends on " + parent;
    }
}

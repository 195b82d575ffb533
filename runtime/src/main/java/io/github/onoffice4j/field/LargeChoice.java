package io.github.onoffice4j.field;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permitted value of a set that has more values than an enum can have; generated classes extend it.
 *
 * <p>Such a class is used like the enums of smaller sets: its constants have names and an order, and are equal only if they are the
 * same. A {@code switch} goes over the keys, which the class has as constants too: {@code case X.Keys.NAME}. A value is serialized
 * by its name, as one of an enum is. See "Field configuration" in the onOffice API documentation. Immutable and safe for use by
 * many threads.
 *
 * @param <C> the generated class
 */
public abstract class LargeChoice<C extends LargeChoice<C>> implements Choice, Comparable<C>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Not written: a generated class writes the name of a value in its place. */
    private final transient ChoiceRow row;

    /**
     * Makes a value; used by generated code only.
     *
     * @param row what the value has
     */
    protected LargeChoice(ChoiceRow row) {
        this.row = row;
    }

    @Override
    public final String key() {
        return row.key();
    }

    @Override
    public final String label() {
        return row.labels().isEmpty() ? "" : row.labels().get(0);
    }

    /**
     * Returns the labels; used by generated code only.
     *
     * @return one text a language, in the order of the model's languages; none of {@code UNRECOGNIZED}
     */
    protected final List<String> labels() {
        return row.labels();
    }

    /**
     * Returns the table that has all values; used by generated code only.
     *
     * @return the table
     */
    protected abstract ChoiceTable<C> table();

    /**
     * Returns the name of the constant.
     *
     * @return the name, such as {@code BERLIN}
     */
    public final String name() {
        return row.name();
    }

    /**
     * Returns the place in the tenant's order.
     *
     * @return the number of values before this one
     */
    public final int ordinal() {
        return row.ordinal();
    }

    /**
     * Compares by the tenant's order, in which {@code UNRECOGNIZED} is last.
     *
     * @param other the other value
     * @return a negative number if this value comes first, a positive one if the other does, 0 if they are the same
     */
    @Override
    public final int compareTo(C other) {
        return Integer.compare(ordinal(), other.ordinal());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return super.hashCode();
    }

    /**
     * Returns the name of the constant.
     *
     * @return the name, such as {@code BERLIN}
     */
    @Override
    public final String toString() {
        return row.name();
    }
}

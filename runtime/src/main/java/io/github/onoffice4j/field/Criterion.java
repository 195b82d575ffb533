package io.github.onoffice4j.field;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A criterion by which the tenant's forms show a field, or a value of it, and otherwise leave it out.
 *
 * <p>onOffice calls these the filters of a field; see "Field configuration" in the onOffice API documentation. Immutable and
 * safe for use by many threads.
 *
 * @param name onOffice's name of the criterion, such as {@code immobilienart}
 * @param decidedBy the field whose value meets the criterion or not; {@code null} where no field of the model does
 * @param keys the keys that meet it; the empty key stands for no value
 * @param <R> the record class of the module
 */
public record Criterion<R>(String name, @Nullable Field<R, ?> decidedBy, Set<String> keys) {

    /**
     * Makes a criterion.
     *
     * @param name onOffice's name of the criterion
     * @param decidedBy the field that decides it, or {@code null}
     * @param keys the keys that meet it, which are copied
     */
    public Criterion {
        keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    }

    /**
     * Returns name and keys.
     *
     * @return a text such as {@code immobilienart is haus, wohnung}
     */
    @Override
    public String toString() {
        return name + " is " + String.join(", ", keys);
    }
}

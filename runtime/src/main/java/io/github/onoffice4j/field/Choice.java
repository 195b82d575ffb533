package io.github.onoffice4j.field;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A permitted value of a singleselect or multiselect field; generated enums implement it.
 *
 * <p>The key is what goes over the wire, as onOffice's field configuration lists it; labels are what the tenant sees. See "Field
 * configuration" in the onOffice API documentation. Implementations are immutable and safe for use by many threads.
 */
public interface Choice {

    /**
     * Returns the key that identifies the value on the wire.
     *
     * @return the key, case-sensitive; empty for the constant {@code UNRECOGNIZED}, which stands for no key of its own
     */
    @JsonValue
    String key();

    /**
     * Returns the label in the first language of the model.
     *
     * @return the tenant's own text, possibly empty
     */
    String label();

    /**
     * Returns the label in the language of the locale, or in the first language of the model where that language was not
     * generated.
     *
     * @param locale the locale whose language counts
     * @return the tenant's own text, possibly empty
     */
    String label(Locale locale);

    /**
     * Tells whether this is the constant for values the tenant has added since the code was generated.
     *
     * @return {@code true} for {@code UNRECOGNIZED} only; such a value can be read but neither written nor asked for
     */
    boolean isUnrecognized();

    /**
     * Tells whether records can be given this value.
     *
     * @return {@code false} for a value of a multiselect that the tenant had switched off when the code was generated: it can be
     *     read, asked for and taken off a record, but the server refuses to write it
     */
    default boolean isActive() {
        return true;
    }

    /**
     * Returns the value above this one, where the tenant has put values on several levels.
     *
     * @return the value, of the same type; {@code null} for a value at the top, as all are where there are no levels
     */
    default @Nullable Choice parent() {
        return null;
    }

    /**
     * Returns the values right below this one, where the tenant has put values on several levels.
     *
     * @return the values, of the same type, in the tenant's order; empty for most
     */
    default List<? extends Choice> children() {
        return List.of();
    }
}

package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a module's records.
 *
 * @param name the name on the wire
 * @param type how its values are stored
 * @param field its configuration, or {@code null} if it exists without being listed
 */
public record Column(String name, ColumnType type, @Nullable TenantField field) {

    /** Tells whether a key may be written; where the configuration lists none, every key may. */
    boolean permits(String key) {
        return field == null
                || field.values() == null
                || field.values().stream().anyMatch(value -> value.key().equals(key));
    }

    /** Returns the fields this one is composed of, none for most. */
    List<String> components() {
        return field == null ? List.of() : field.compoundFields();
    }
}

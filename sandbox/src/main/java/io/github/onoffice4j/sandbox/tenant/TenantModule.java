package io.github.onoffice4j.sandbox.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One module of the field configuration.
 *
 * @param id such as {@code estate} or {@code agentsLog}
 * @param labels names
 * @param fields in order, by name
 */
public record TenantModule(String id, Labels labels, Map<String, TenantField> fields) {
    /** Makes a module of {@code fields} in order. */
    public static TenantModule of(String id, Labels labels, List<TenantField> fields) {
        Map<String, TenantField> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new TenantModule(id, labels, byName);
    }

    /** Returns the field with this name, active or not. */
    public Optional<TenantField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}

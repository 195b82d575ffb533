package io.github.onoffice4j.generator.tenants;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one tenant has beyond the common model. Immutable.
 *
 * @param tenant the tenant
 * @param fields technical names of fields that the common model lacks, or has with fewer values, by the id of a common module
 * @param modules ids of modules that the common model lacks
 * @param actionKinds whether its action kinds, types or numbers of types are not those of the common model
 */
public record TenantExtension(
        Tenant tenant, Map<String, Set<String>> fields, Set<String> modules, boolean actionKinds) {

    /**
     * Takes what there is.
     *
     * @param tenant the tenant
     * @param fields technical names of fields by module
     * @param modules ids of modules
     * @param actionKinds whether action kinds differ
     */
    public TenantExtension {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        fields.forEach((module, names) -> copy.put(module, Collections.unmodifiableSet(new LinkedHashSet<>(names))));
        fields = Collections.unmodifiableMap(copy);
        modules = Collections.unmodifiableSet(new LinkedHashSet<>(modules));
    }

    /** Tells whether the tenant has nothing of its own. */
    public boolean isEmpty() {
        return fields.isEmpty() && modules.isEmpty() && !actionKinds;
    }
}

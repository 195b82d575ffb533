package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import java.util.Optional;

/** What one customer has configured. Immutable; modules may be loaded on first use. */
public interface Tenant {
    /** Returns the ids of all modules, in the order they are answered in. */
    List<String> moduleIds();

    /** Returns the module with this id; empty when the tenant has none. */
    Optional<TenantModule> module(String id);

    /** Returns the action kinds in order. */
    List<ActionKind> actionKinds();

    /** Returns the regions at the top of the tree, inactive ones too. */
    List<Region> regions();

    /** Returns a field of a module; empty when either is missing. */
    default Optional<TenantField> field(String moduleId, String name) {
        return module(moduleId).flatMap(module -> module.field(name));
    }

    /** Returns the action kind with this key. */
    default Optional<ActionKind> actionKind(String key) {
        return actionKinds().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}

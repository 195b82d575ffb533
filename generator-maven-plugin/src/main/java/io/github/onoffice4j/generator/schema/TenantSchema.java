package io.github.onoffice4j.generator.schema;

import java.util.List;
import java.util.Optional;

/**
 * Everything the generator knows of a tenant's configuration. Immutable.
 *
 * @param languages three-letter codes of the fetched languages; the first one led order and existence
 * @param modules the modules in the server's order
 * @param actionKinds the action kinds of the agents log in the server's order
 * @param regions the regions at the top of the tenant's region tree; empty when it has none, or the server told none
 */
public record TenantSchema(
        List<String> languages,
        List<ModuleSchema> modules,
        List<ActionKindSchema> actionKinds,
        List<RegionSchema> regions) {
    public TenantSchema {
        languages = List.copyOf(languages);
        modules = List.copyOf(modules);
        actionKinds = List.copyOf(actionKinds);
        regions = List.copyOf(regions);
    }

    /**
     * Returns the part of it with only some modules.
     *
     * @param ids their ids, which need not be there; none for all there are
     */
    public TenantSchema ofModules(List<String> ids) {
        return ids.isEmpty()
                ? this
                : new TenantSchema(
                        languages,
                        modules.stream()
                                .filter(module -> ids.contains(module.id()))
                                .toList(),
                        actionKinds,
                        regions);
    }

    /**
     * Returns a module, or empty when the tenant's schema does not have it.
     *
     * @param id the module id as in onOffice's field configuration, case-sensitive
     */
    public Optional<ModuleSchema> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }
}

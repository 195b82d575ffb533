package io.github.onoffice4j.generator.name;

import java.util.List;

/**
 * The tenant's schema with a Java name for everything. Immutable.
 *
 * @param packageName the package all generated packages are in
 * @param languages three-letter codes of the languages labels are there in; the first is the default
 * @param modules the modules, each with a package of its own
 * @param actionKinds the action kinds
 * @param regions the regions at the top of the tenant's region tree; empty when its schema has none
 */
public record JavaModel(
        String packageName,
        List<String> languages,
        List<JavaModule> modules,
        List<JavaActionKind> actionKinds,
        List<JavaRegion> regions) {
    public JavaModel {
        languages = List.copyOf(languages);
        modules = List.copyOf(modules);
        actionKinds = List.copyOf(actionKinds);
        regions = List.copyOf(regions);
    }
}

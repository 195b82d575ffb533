package io.github.onoffice4j.generator.catalogue;

import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is known of the API's modules, whatever the tenant. Immutable. Its calls are in {@link CallCatalogue}.
 *
 * <p>The facts are those of the onOffice API documentation, kept as one JSON file for each module.
 *
 * @param modules the rules of the modules whose records can be read or written
 */
public record ApiCatalogue(List<ModuleRules> modules) {

    private static final List<String> FILES =
            List.of("address.json", "agentsLog.json", "estate.json", "task.json", "user.json");

    public ApiCatalogue {
        modules = List.copyOf(modules);
    }

    /**
     * Reads the catalogue that comes with the generator.
     *
     * @throws UncheckedIOException if a file is missing or no JSON, so that the generator's own archive is broken
     * @throws IllegalArgumentException if a file is not of the expected form; the message names the place
     */
    public static ApiCatalogue load() {
        return new ApiCatalogue(CatalogueFiles.read(FILES, new ModuleRulesReader()::read));
    }

    /**
     * Returns the rules of a module; of one that no call reads or writes, and of one unknown here, that its fields can
     * be looked at and nothing else.
     *
     * @param moduleId the module id as in onOffice's field configuration, case-sensitive
     */
    public ModuleRules rulesOf(String moduleId) {
        return modules.stream()
                .filter(rules -> rules.module().equals(moduleId))
                .findFirst()
                .orElseGet(() -> ModuleRules.metadataOnly(moduleId));
    }
}

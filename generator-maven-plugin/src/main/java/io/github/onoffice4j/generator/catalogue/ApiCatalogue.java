package io.github.onoffice4j.generator.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the API's modules, whatever the tenant. Immutable.
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
        ModuleRulesReader reader = new ModuleRulesReader();
        List<ModuleRules> modules = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream stream = ApiCatalogue.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new FileNotFoundException("The generator's archive lacks its file catalogue/" + file);
                }
                modules.add(reader.read(stream, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ApiCatalogue(modules);
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

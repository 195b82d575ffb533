package io.github.onoffice4j.generator.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of the API, whatever the tenant: its modules, its calls and its relation types. Immutable.
 *
 * <p>The facts are those of the onOffice API documentation, kept as one JSON file for each module and for each group of calls.
 *
 * @param modules the rules of the modules whose records can be read or written
 * @param calls all documented calls
 * @param relationTypes all documented types of relations
 * @param types the types that results of several calls are made of, by their names
 */
public record ApiCatalogue(
        List<ModuleRules> modules,
        List<ApiCall> calls,
        List<RelationType> relationTypes,
        Map<String, CallResult.ObjectType> types) {

    private static final List<String> MODULES =
            List.of("address.json", "agentsLog.json", "estate.json", "task.json", "user.json");

    private static final List<String> CALLS = List.of(
            "calls/records.json",
            "calls/relations.json",
            "calls/files.json",
            "calls/mails.json",
            "calls/searchCriteria.json",
            "calls/estates.json",
            "calls/addresses.json",
            "calls/appointments.json",
            "calls/settings.json",
            "calls/marketplace.json");

    public ApiCatalogue {
        modules = List.copyOf(modules);
        calls = List.copyOf(calls);
        relationTypes = List.copyOf(relationTypes);
        types = Collections.unmodifiableMap(new TreeMap<>(types));
    }

    /**
     * Reads the catalogue that comes with the generator.
     *
     * @throws UncheckedIOException if a file is missing or no JSON, so that the generator's own archive is broken
     * @throws IllegalArgumentException if a file is not of the expected form; the message names the place
     */
    public static ApiCatalogue load() {
        ModuleRulesReader modulesReader = new ModuleRulesReader();
        List<ModuleRules> modules = read(MODULES, modulesReader::read);
        CallsReader callsReader = new CallsReader();
        List<CallsReader.Content> groups = read(CALLS, callsReader::read);
        Map<String, CallResult.ObjectType> types = new TreeMap<>();
        groups.forEach(group -> types.putAll(group.types()));
        return new ApiCatalogue(
                modules,
                groups.stream().flatMap(group -> group.calls().stream()).toList(),
                groups.stream().flatMap(group -> group.relationTypes().stream()).toList(),
                types);
    }

    private static <T> List<T> read(List<String> files, FileReader<T> reader) {
        List<T> contents = new ArrayList<>();
        for (String file : files) {
            try (InputStream stream = ApiCatalogue.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new FileNotFoundException("The generator's archive lacks its file catalogue/" + file);
                }
                contents.add(reader.read(stream, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    /** Reads one file of the catalogue. */
    private interface FileReader<T> {
        T read(InputStream file, String name) throws IOException;
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

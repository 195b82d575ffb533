package io.github.onoffice4j.generator.catalogue;

import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of the API's calls and relation types, whatever the tenant. Immutable.
 *
 * <p>The facts are those of the onOffice API documentation, kept as one JSON file for each group of calls.
 *
 * @param calls all documented calls
 * @param relationTypes all documented types of relations
 * @param types the types that results of several calls are made of, by their names
 */
public record CallCatalogue(
        List<ApiCall> calls, List<RelationType> relationTypes, Map<String, CallResult.ObjectType> types) {

    private static final List<String> FILES = List.of(
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

    public CallCatalogue {
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
    public static CallCatalogue load() {
        List<CallsReader.Content> groups = CatalogueFiles.read(FILES, new CallsReader()::read);
        Map<String, CallResult.ObjectType> types = new TreeMap<>();
        groups.forEach(group -> types.putAll(group.types()));
        return new CallCatalogue(
                groups.stream().flatMap(group -> group.calls().stream()).toList(),
                groups.stream().flatMap(group -> group.relationTypes().stream()).toList(),
                types);
    }
}

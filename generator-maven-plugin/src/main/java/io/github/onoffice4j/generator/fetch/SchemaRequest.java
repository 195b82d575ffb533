package io.github.onoffice4j.generator.fetch;

import java.util.List;

/**
 * What to fetch. Immutable.
 *
 * @param modules the ids of the modules; none for all that have fields
 * @param languages the languages of the labels, the leading one first
 */
public record SchemaRequest(List<String> modules, List<String> languages) {
    public SchemaRequest {
        modules = List.copyOf(modules);
        languages = List.copyOf(languages);
    }
}

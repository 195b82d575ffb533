package io.github.onoffice4j.generator.name;

import java.util.List;

/**
 * The named model, and what a person should know of it. Immutable.
 *
 * @param model the schema with a Java name for everything
 * @param warnings one sentence each, such as a field whose type is new to the generator; empty when all went well
 */
public record NamingResult(JavaModel model, List<String> warnings) {
    public NamingResult {
        warnings = List.copyOf(warnings);
    }
}

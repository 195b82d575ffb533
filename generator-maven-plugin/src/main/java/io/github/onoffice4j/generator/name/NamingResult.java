package io.github.onoffice4j.generator.name;

import java.util.List;

/**
 * The named model, and what a person should know of it. Immutable.
 *
 * @param model the schema with a Java name for everything
 * @param given the name each of the tenant's things has, to be kept for the next time
 * @param removed things that had a name and are gone, with that name, such as {@code field estate.notiz (NOTIZ)}
 * @param notes one sentence each of what could be better, without being wrong; empty when there is none
 * @param warnings one sentence each, such as a field whose type is new to the generator; empty when all went well
 */
public record NamingResult(
        JavaModel model, GivenNames given, List<String> removed, List<String> notes, List<String> warnings) {
    public NamingResult {
        removed = List.copyOf(removed);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }
}

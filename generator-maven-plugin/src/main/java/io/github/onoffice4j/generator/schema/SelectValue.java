package io.github.onoffice4j.generator.schema;

/**
 * One permitted value of a single- or multiselect. Immutable.
 *
 * @param key what the API sends and expects; may be empty, a number, or hold blanks and symbols
 * @param labels the texts shown to people
 */
public record SelectValue(String key, Labels labels) {}

package io.github.onoffice4j.generator.catalogue;

/**
 * A parameter of a module's read call besides fields, filter, order and page. Immutable.
 *
 * @param name the parameter as the API spells it
 * @param javaName the method that sets it
 * @param kind the type of its value
 * @param sentence what it does, as one sentence of Javadoc
 */
public record ReadOption(String name, String javaName, OptionKind kind, String sentence) {}

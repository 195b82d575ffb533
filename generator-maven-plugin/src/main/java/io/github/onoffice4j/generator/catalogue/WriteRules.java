package io.github.onoffice4j.generator.catalogue;

/**
 * How a module is written by one call. Immutable.
 *
 * @param resourceType the resource type of the call
 * @param container where the values of the fields go
 */
public record WriteRules(String resourceType, Container container) {}

package io.github.onoffice4j.sandbox.tenant;

/**
 * One permitted value of a select field.
 *
 * @param key what is stored and sent
 * @param labels what people see
 */
public record SelectValue(String key, Labels labels) {}

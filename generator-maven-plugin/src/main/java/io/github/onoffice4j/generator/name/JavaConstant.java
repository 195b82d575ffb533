package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.SelectValue;

/**
 * A permitted value with its Java name. Immutable.
 *
 * @param value the value as the tenant has it
 * @param name the enum constant
 */
public record JavaConstant(SelectValue value, String name) {}

package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.ActionTypeSchema;

/**
 * An action type with its Java name. Immutable.
 *
 * @param schema the type as the tenant has it
 * @param constant its constant in the class of its kind
 */
public record JavaActionType(ActionTypeSchema schema, String constant) {}

package io.github.onoffice4j.generator.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How the read call is asked for a field, where its name is not all that it takes. Immutable.
 *
 * @param field the field
 * @param name the name the call knows it by; null when that is the field's own
 * @param parameter the parameter it needs; null when it needs none
 * @param value the value of the parameter; null for a flag, with which the field comes without being asked for
 * @param kind the kind the field must have for it; null for any
 */
public record FieldRequest(
        String field,
        @Nullable String name,
        @Nullable String parameter,
        @Nullable String value,
        @Nullable FieldKind kind) {}

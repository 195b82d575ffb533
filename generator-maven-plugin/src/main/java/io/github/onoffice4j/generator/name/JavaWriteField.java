package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.WriteField;
import org.jspecify.annotations.Nullable;

/**
 * A value written under a name of its own, with its Java names. Immutable.
 *
 * @param field what the API expects
 * @param setter the method of the draft
 * @param choices the enum of its values; null when it has none, or when the tenant's schema lacks the select they come
 *     from
 */
public record JavaWriteField(
        WriteField field, String setter, @Nullable JavaEnum choices) {}

package io.github.onoffice4j.event;

/**
 * The tenant no longer has a field of the generated model, and a read went on without it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param module onOffice's id of the module, such as {@code estate}
 * @param field the technical name of the field
 */
public record MissingFieldEvent(String module, String field) {}

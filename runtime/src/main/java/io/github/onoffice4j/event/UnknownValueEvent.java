package io.github.onoffice4j.event;

/**
 * A record holds a select value that the generated model does not know. Told once for each field and key.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param module onOffice's id of the module, such as {@code estate}
 * @param field the technical name of the field
 * @param key the key of the value, as the tenant has it
 */
public record UnknownValueEvent(String module, String field, String key) {}

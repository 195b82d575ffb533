package io.github.onoffice4j.sandbox.call;

import org.jspecify.annotations.Nullable;

/**
 * A record of an answer.
 *
 * @param id a number or a text
 * @param type the type, which may be empty or missing
 * @param elements a map, or a list; values are {@code null}, text, number, boolean, list or map
 */
public record CallRecord(Object id, @Nullable String type, Object elements) {}

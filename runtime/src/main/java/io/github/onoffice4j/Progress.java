package io.github.onoffice4j;

import java.util.OptionalLong;

/**
 * How far the reading of a query has come.
 *
 * <p>See "Response" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param read how many records were read so far
 * @param total how many records the server counted when the first page was read; empty for tasks, whose number the server does not
 *     tell
 */
public record Progress(long read, OptionalLong total) {}

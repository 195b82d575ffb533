package io.github.onoffice4j.file;

import java.util.OptionalLong;

/**
 * How far an upload has come.
 *
 * <p>See "Upload file" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param sent how many bytes the server has confirmed; less than before when the upload had to begin anew
 * @param total how many there are; empty if the source does not know
 */
public record TransferProgress(long sent, OptionalLong total) {}

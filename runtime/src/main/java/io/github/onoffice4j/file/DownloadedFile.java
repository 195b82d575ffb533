package io.github.onoffice4j.file;

/**
 * A file that was downloaded.
 *
 * <p>See "Read files" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param name the name it was uploaded with, which is anybody's input: never use it as a path unchecked; empty for a file
 *     downloaded from an address
 * @param size its length in bytes
 */
public record DownloadedFile(String name, long size) {}

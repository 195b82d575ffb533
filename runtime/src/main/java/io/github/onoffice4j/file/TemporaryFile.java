package io.github.onoffice4j.file;

/**
 * A file that onOffice keeps for a while without a record, for calls that take such a one.
 *
 * <p>See "Upload file" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param tmpUploadId the id of the temporary upload
 * @param cacheFileUuid the id of the file
 */
public record TemporaryFile(String tmpUploadId, String cacheFileUuid) {}

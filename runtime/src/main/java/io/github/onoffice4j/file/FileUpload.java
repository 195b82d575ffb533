package io.github.onoffice4j.file;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a link, that is to be stored at a record.
 *
 * <pre>{@code
 * FileUpload photo = FileUpload.toEstate(4711, FileKind.FOTO, FileSource.of(Path.of("garden.jpg")))
 *         .title("Garten")
 *         .position(1);
 * }</pre>
 *
 * <p>See "Upload file" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class FileUpload {

    private static final String ESTATE = "estate";

    private final Map<String, Object> parameters;
    private final @Nullable FileSource source;

    private FileUpload(Map<String, Object> parameters, @Nullable FileSource source) {
        this.parameters = parameters;
        this.source = source;
    }

    /**
     * Returns the upload of a file to an estate.
     *
     * @param estateId the number of the estate
     * @param kind what it is; pictures have to be images
     * @param source the file
     * @return the upload
     * @throws IllegalArgumentException if the number is none of a record, or it is a kind of links
     */
    public static FileUpload toEstate(long estateId, FileKind kind, FileSource source) {
        if (kind.isLink()) {
            throw new IllegalArgumentException(
                    "A link has an address and no content; use FileUpload.link: for member <Art> of FileUpload");
        }
        return to(ESTATE, estateId, source).with("Art", kind.key());
    }

    /**
     * Returns the upload of a file to an address.
     *
     * @param addressId the number of the address
     * @param source the file
     * @return the upload
     * @throws IllegalArgumentException if the number is none of a record
     */
    public static FileUpload toAddress(long addressId, FileSource source) {
        return to("address", addressId, source);
    }

    /**
     * Returns the upload of a file to an agents log entry.
     *
     * @param agentsLogId the number of the entry
     * @param source the file
     * @return the upload
     * @throws IllegalArgumentException if the number is none of a record
     */
    public static FileUpload toAgentsLog(long agentsLogId, FileSource source) {
        return to("agentsLog", agentsLogId, source);
    }

    /**
     * Returns the upload of a file to a task.
     *
     * @param taskId the number of the task
     * @param source the file
     * @return the upload
     * @throws IllegalArgumentException if the number is none of a record
     */
    public static FileUpload toTask(long taskId, FileSource source) {
        return to("task", taskId, source);
    }

    /**
     * Returns the upload of a link to an estate, which is one request.
     *
     * @param estateId the number of the estate
     * @param kind one of the kinds of links, or one of the tenant's own
     * @param url the address, with its scheme
     * @return the upload
     * @throws IllegalArgumentException if the number is none of a record, or the address has no scheme
     */
    public static FileUpload link(long estateId, FileKind kind, URI url) {
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException(
                    "A link is an address with its scheme, not \"" + url + "\": for member <url> of FileUpload");
        }
        return to(ESTATE, estateId, null).with("Art", kind.key()).with("url", url.toString());
    }

    private static FileUpload to(String module, long id, @Nullable FileSource source) {
        if (id <= 0) {
            throw new IllegalArgumentException(
                    "A record has a number above 0, not " + id + ": for member <relatedRecordId> of FileUpload");
        }
        FileUpload upload =
                new FileUpload(Map.of(), source).with("module", module).with("relatedRecordId", id);
        return source == null ? upload : upload.with("file", source.name());
    }

    /**
     * Sets the title of an estate's file.
     *
     * @param title the title
     * @return the upload with the title
     * @throws IllegalArgumentException if it is no file of an estate
     */
    public FileUpload title(String title) {
        return ofEstate("title", title);
    }

    /**
     * Sets the text of an estate's file.
     *
     * @param freetext the text
     * @return the upload with the text
     * @throws IllegalArgumentException if it is no file of an estate
     */
    public FileUpload freetext(String freetext) {
        return ofEstate("freetext", freetext);
    }

    /**
     * Sets the attribute by which an estate's file can be found; each is given to one file of an estate.
     *
     * @param documentAttribute one of those that the tenant has configured
     * @return the upload with the attribute
     * @throws IllegalArgumentException if it is no file of an estate
     */
    public FileUpload documentAttribute(String documentAttribute) {
        return ofEstate("documentAttribute", documentAttribute);
    }

    /**
     * Sets the place of an estate's file among the others.
     *
     * @param position the place, 0 for the first one; without it the file is the last one
     * @return the upload with the place
     * @throws IllegalArgumentException if it is no file of an estate, or the place is negative
     */
    public FileUpload position(int position) {
        if (position < 0) {
            throw new IllegalArgumentException(
                    "Files are counted from 0, not " + position + ": for member <position> of FileUpload");
        }
        return ofEstate("position", position);
    }

    /**
     * Sets whether an estate's file is published where the tenant has set that new files are.
     *
     * @param publish {@code false} by default
     * @return the upload with the setting
     * @throws IllegalArgumentException if it is no file of an estate
     */
    public FileUpload setDefaultPublicationRights(boolean publish) {
        return ofEstate("setDefaultPublicationRights", publish);
    }

    /**
     * Sets whether a picture of an estate gets the tenant's watermark.
     *
     * @param apply {@code false} by default
     * @return the upload with the setting
     * @throws IllegalArgumentException if it is no file of an estate, or a link
     */
    public FileUpload applyWaterMark(boolean apply) {
        if (source == null) {
            throw new IllegalArgumentException("A link has no watermark: for member <applyWaterMark> of FileUpload");
        }
        return ofEstate("applyWaterMark", apply);
    }

    private FileUpload ofEstate(String member, Object value) {
        if (!ESTATE.equals(parameters.get("module"))) {
            throw new IllegalArgumentException("Only files of estates have it, and this one goes " + target()
                    + ": for member <" + member + "> of FileUpload");
        }
        return with(member, value);
    }

    private FileUpload with(String member, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put(member, Objects.requireNonNull(value, member));
        return new FileUpload(Collections.unmodifiableMap(all), source);
    }

    /**
     * Returns the parameters of the call that stores the file.
     *
     * @return the parameters by name
     */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * Returns the file.
     *
     * @return the file; empty for a link
     */
    public Optional<FileSource> source() {
        return Optional.ofNullable(source);
    }

    private String target() {
        return "to " + parameters.get("module") + " " + parameters.get("relatedRecordId");
    }

    /** Returns a text such as {@code "garden.jpg" to estate 4711}. */
    @Override
    public String toString() {
        return "\"" + (source == null ? parameters.get("url") : source) + "\" " + target();
    }
}

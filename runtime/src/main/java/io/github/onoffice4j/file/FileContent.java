package io.github.onoffice4j.file;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be downloaded.
 *
 * <p>See "Read files" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class FileContent {

    private final String module;
    private final Map<String, Object> parameters;
    private final @Nullable URI url;
    private final String text;

    private FileContent(String module, Map<String, Object> parameters, @Nullable URI url, String text) {
        this.module = module;
        this.parameters = parameters;
        this.url = url;
        this.text = text;
    }

    /**
     * Returns a file of an estate.
     *
     * @param estateId the number of the estate
     * @param fileId the number of the file
     * @return the file
     */
    public static FileContent ofEstate(long estateId, long fileId) {
        return new FileContent(
                "estate",
                Map.of("estateid", estateId, "fileid", fileId),
                null,
                "file " + fileId + " of estate " + estateId);
    }

    /**
     * Returns the file of an estate that has an attribute.
     *
     * @param estateId the number of the estate
     * @param documentAttribute the attribute
     * @return the file
     */
    public static FileContent ofEstate(long estateId, String documentAttribute) {
        return new FileContent(
                "estate",
                Map.of("estateid", estateId, "documentAttribute", documentAttribute),
                null,
                "file with the attribute \"" + documentAttribute + "\" of estate " + estateId);
    }

    /**
     * Returns a file of an address.
     *
     * @param addressId the number of the address
     * @param fileId the number of the file
     * @return the file
     */
    public static FileContent ofAddress(long addressId, long fileId) {
        return new FileContent(
                "address",
                Map.of("addressid", addressId, "fileid", fileId),
                null,
                "file " + fileId + " of address " + addressId);
    }

    /**
     * Returns a file at an address that onOffice has given, as that of an appointment, which is valid for an hour. It is
     * downloaded without the credentials.
     *
     * @param url the address
     * @return the file
     * @throws IllegalArgumentException if the address is none of the web
     */
    public static FileContent at(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(
                    "A file is downloaded from an address that begins with https, as onOffice gives it: in FileContent.at");
        }
        // What follows the path may give access to the file: it is in no message.
        return new FileContent("", Map.of(), url, "file at " + scheme + "://" + url.getHost() + url.getPath());
    }

    /**
     * Returns the module the file belongs to, as the read call names it.
     *
     * @return the module; empty if there is an {@link #url}
     */
    public String module() {
        return module;
    }

    /**
     * Returns the parameters of the read call.
     *
     * @return the parameters by name; none if there is an {@link #url}
     */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * Returns the address.
     *
     * @return the address; empty for files that are read by the API
     */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** Returns a text such as {@code file 9001 of estate 4711}. */
    @Override
    public String toString() {
        return text;
    }
}

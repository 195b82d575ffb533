package io.github.onoffice4j.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file that is to be uploaded, its name, and the size of the blocks in which it is sent.
 *
 * <p>One block is in memory at a time, whatever the size of the file. See "Upload file" in the onOffice API documentation.
 * Immutable and safe for use by many threads, except that a source made by {@link #once} is read only once.
 */
public final class FileSource {

    /** The size of a block unless another one is chosen, in bytes. */
    public static final int DEFAULT_BLOCK_SIZE = 3 * 1024 * 1024;
    /** The smallest size of a block. */
    public static final int MIN_BLOCK_SIZE = 1024;
    /** The largest size of a block: 8 MiB of base64. */
    public static final int MAX_BLOCK_SIZE = 6 * 1024 * 1024;

    /** The length of a source that does not know it. */
    public static final long UNKNOWN_LENGTH = -1;

    /**
     * Opens a stream of the bytes.
     *
     * <p>See "Upload file" in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens a stream.
         *
         * @return a stream from the first byte on, which the upload closes
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opening opening;
    private final @Nullable Path path;
    private final long length;
    private final boolean repeatable;
    private final int blockSize;

    private FileSource(
            String name, Opening opening, @Nullable Path path, long length, boolean repeatable, int blockSize) {
        if (Objects.requireNonNull(name, "name").isBlank()
                || name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("A file name is not blank and has neither slashes nor control"
                    + " characters, not \"" + name + "\": for member <file> of FileSource");
        }
        this.name = name;
        this.opening = Objects.requireNonNull(opening, "opening");
        this.path = path;
        this.length = length;
        this.repeatable = repeatable;
        this.blockSize = blockSize;
    }

    /**
     * Returns a file of this machine, which keeps its name.
     *
     * @param file the file; it is looked for when the upload begins
     * @return the source
     * @throws IllegalArgumentException if the path has no name, or one that onOffice does not take
     */
    public static FileSource of(Path file) {
        return new FileSource(
                String.valueOf(file.getFileName()),
                () -> Files.newInputStream(file),
                file,
                UNKNOWN_LENGTH,
                true,
                DEFAULT_BLOCK_SIZE);
    }

    /**
     * Returns a stream that can be opened any number of times, always with the same bytes.
     *
     * @param name the name the file is to have
     * @param opening opens the stream: once, and again if the upload has to begin anew
     * @return the source, whose length is not known
     * @throws IllegalArgumentException if onOffice does not take the name
     */
    public static FileSource of(String name, Opening opening) {
        return new FileSource(name, opening, null, UNKNOWN_LENGTH, true, DEFAULT_BLOCK_SIZE);
    }

    /**
     * Returns a stream that is there once only, so that an upload that breaks off cannot begin anew.
     *
     * @param name the name the file is to have
     * @param stream the stream, which the upload closes
     * @return the source, whose length is not known
     * @throws IllegalArgumentException if onOffice does not take the name
     */
    public static FileSource once(String name, InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        AtomicBoolean opened = new AtomicBoolean();
        Opening opening = () -> {
            if (opened.getAndSet(true)) {
                throw new IOException("The stream was read already, and is there once only");
            }
            return stream;
        };
        return new FileSource(name, opening, null, UNKNOWN_LENGTH, false, DEFAULT_BLOCK_SIZE);
    }

    /**
     * Gives the file another name.
     *
     * @param newName the name
     * @return the source with the name
     * @throws IllegalArgumentException if onOffice does not take the name
     */
    public FileSource named(String newName) {
        return new FileSource(newName, opening, path, length, repeatable, blockSize);
    }

    /**
     * Says how long the file is. An upload that reads another number of bytes fails.
     *
     * @param bytes the length in bytes
     * @return the source with the length
     * @throws IllegalArgumentException if it is negative
     */
    public FileSource withLength(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(
                    "A length is not negative, as " + bytes + " is: for member <length> of FileSource");
        }
        return new FileSource(name, opening, path, bytes, repeatable, blockSize);
    }

    /**
     * Sets the size of the blocks. Each is a request of its own, and takes about four times its size in memory.
     *
     * @param bytes the size in bytes, {@value #MIN_BLOCK_SIZE} to {@value #MAX_BLOCK_SIZE}
     * @return the source with the size
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public FileSource inBlocksOf(int bytes) {
        if (bytes < MIN_BLOCK_SIZE || bytes > MAX_BLOCK_SIZE) {
            throw new IllegalArgumentException("A block has " + MIN_BLOCK_SIZE + " to " + MAX_BLOCK_SIZE
                    + " bytes, not " + bytes + ": for member <blockSize> of FileSource");
        }
        return new FileSource(name, opening, path, length, repeatable, bytes);
    }

    /**
     * Returns the name the file is to have.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the size of the blocks.
     *
     * @return the size in bytes
     */
    public int blockSize() {
        return blockSize;
    }

    /**
     * Tells whether the bytes can be read more than once.
     *
     * @return {@code false} for sources made by {@link #once}
     */
    public boolean isRepeatable() {
        return repeatable;
    }

    /**
     * Returns the length; that of a file is looked up.
     *
     * @return the length in bytes, or {@link #UNKNOWN_LENGTH}
     * @throws IOException if there is no such file
     */
    public long length() throws IOException {
        return path != null && length == UNKNOWN_LENGTH ? Files.size(path) : length;
    }

    /**
     * Opens a stream of the bytes.
     *
     * @return the stream, to be closed by the caller
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return opening.open();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}

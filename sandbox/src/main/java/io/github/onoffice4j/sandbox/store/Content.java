package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.php.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What a file holds, in the parts it came in: those of the first records in memory, those of uploads on disk. Immutable. */
public final class Content implements Bytes {
    /** No bytes. */
    public static final Content EMPTY = new Content(List.of(), 0);

    private final List<Part> parts;
    private final long length;

    private Content(List<Part> parts, long length) {
        this.parts = parts;
        this.length = length;
    }

    /** Returns content that stays in memory. */
    public static Content of(byte[] bytes) {
        return new Content(List.of(() -> new ByteArrayInputStream(bytes)), bytes.length);
    }

    Content plus(Part part, long partLength) {
        return new Content(Stream.concat(parts.stream(), Stream.of(part)).toList(), length + partLength);
    }

    /** Returns the number of bytes. */
    public long length() {
        return length;
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(
                Collections.enumeration(parts.stream().map(Part::open).toList()));
    }

    /** Returns the first bytes, at most {@code most}. */
    public byte[] begin(int most) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        }
    }

    /** Some of the bytes, which can be read any number of times. */
    interface Part {
        InputStream open();
    }
}

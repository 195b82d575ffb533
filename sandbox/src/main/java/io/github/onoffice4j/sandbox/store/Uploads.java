package io.github.onoffice4j.sandbox.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files on their way, block by block, until the call that says what they are. Kept on disk. Thread-safe. */
public final class Uploads implements AutoCloseable {
    private final Map<String, Content> uploads = new ConcurrentHashMap<>();
    private final Spool spool = new Spool();

    Uploads() {}

    /** Begins an upload and returns its id. */
    public String begin(byte[] block) {
        return keep(plus(Content.EMPTY, block));
    }

    /** Keeps {@code content} as an upload of its own and returns its id. */
    public String keep(Content content) {
        String id = UUID.randomUUID().toString();
        uploads.put(id, content);
        return id;
    }

    /** Adds a block and returns the number of bytes so far; empty when there is no such upload. */
    public OptionalLong append(String id, byte[] block) {
        Content content = uploads.computeIfPresent(id, (same, before) -> plus(before, block));
        return content == null ? OptionalLong.empty() : OptionalLong.of(content.length());
    }

    /** Takes the bytes so far, so that nobody else can use them; empty when there is no such upload. */
    public Optional<Content> take(String id) {
        return Optional.ofNullable(uploads.remove(id));
    }

    /** Gives back what was taken and not used. */
    public void giveBack(String id, Content content) {
        uploads.put(id, content);
    }

    private Content plus(Content content, byte[] block) {
        try {
            return content.plus(spool.add(block), block.length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Forgets everything. */
    @Override
    public void close() {
        uploads.clear();
        try {
            spool.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

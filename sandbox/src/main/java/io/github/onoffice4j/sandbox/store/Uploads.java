package io.github.onoffice4j.sandbox.store;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files on their way, block by block, until the call that says what they are. Thread-safe. */
public final class Uploads {
    private final Map<String, ByteArrayOutputStream> uploads = new ConcurrentHashMap<>();

    Uploads() {}

    /** Begins an upload and returns its id. */
    public String begin(byte[] block) {
        String id = UUID.randomUUID().toString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(block);
        uploads.put(id, bytes);
        return id;
    }

    /** Adds a block and returns the number of bytes so far; empty when there is no such upload. */
    public Optional<Integer> append(String id, byte[] block) {
        ByteArrayOutputStream bytes = uploads.get(id);
        if (bytes == null) {
            return Optional.empty();
        }
        synchronized (bytes) {
            bytes.writeBytes(block);
            return Optional.of(bytes.size());
        }
    }

    /** Returns the bytes so far; empty when there is no such upload. */
    public Optional<byte[]> find(String id) {
        return Optional.ofNullable(uploads.get(id)).map(ByteArrayOutputStream::toByteArray);
    }

    /** Ends an upload, which can be used only once; says whether it was still there. */
    public boolean consume(String id) {
        return uploads.remove(id) != null;
    }
}

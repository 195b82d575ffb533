package io.github.onoffice4j.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads request bodies up to a bound. */
final class RequestBody {
    /** Room for the largest file block that clients send, twice over. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int MOST_BYTES_DISCARDED = 4 * MOST_BYTES;

    private RequestBody() {}

    /** Returns the body; empty when it is larger than the bound. */
    static Optional<byte[]> read(InputStream stream) throws IOException {
        byte[] body = stream.readNBytes(MOST_BYTES);
        if (body.length < MOST_BYTES || stream.read() < 0) {
            return Optional.of(body);
        }
        // Read on, so that the client has sent all of it and looks for the answer; but not without end.
        long discarded = 0;
        byte[] buffer = new byte[8192];
        for (int read = stream.read(buffer); read >= 0 && discarded < MOST_BYTES_DISCARDED; ) {
            discarded += read;
            read = stream.read(buffer);
        }
        return Optional.empty();
    }
}

package io.github.onoffice4j.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file to be fetched, whose content is never kept in memory.
 *
 * @param sink where the content goes
 * @param url where it is, or {@code null} if it is in the answer to an action
 */
public record Download(Sink sink, @Nullable URI url) {

    /** Takes a content. */
    public interface Sink {

        /** Begins to take a content, and forgets what it had taken before: that attempt has failed. */
        OutputStream begin() throws IOException;
    }
}

package io.github.onoffice4j.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A file to be fetched, whose content is never kept in memory. */
public interface Download {

    /** Returns where it is, or {@code null} if it is in the answer to an action. */
    @Nullable URI url();

    /** Begins to take the content, and forgets what it had taken before: that attempt has failed. */
    OutputStream begin() throws IOException;
}

package io.github.onoffice4j.sandbox.php;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that may be too many for the memory: {@link PhpJson} writes them as a text in base64. */
public interface Bytes {
    /** Returns them from the first one on, as often as it is called. */
    InputStream open() throws IOException;
}

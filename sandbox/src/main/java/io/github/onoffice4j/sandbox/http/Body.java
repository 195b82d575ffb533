package io.github.onoffice4j.sandbox.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a reply, which writes the same bytes whenever it is asked to. */
@FunctionalInterface
public interface Body {
    /** Writes all of it, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;

    /** Returns a body of text. */
    static Body of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

package io.github.onoffice4j.generator.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The stream that a shell reads, past Maven's log: Maven 4 has another {@code System.out}, whose lines go there too. */
public final class StandardOutput {

    private StandardOutput() {}

    /** Returns a stream for whole texts in UTF-8, to be flushed after each and never closed. */
    public static PrintStream stream() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}

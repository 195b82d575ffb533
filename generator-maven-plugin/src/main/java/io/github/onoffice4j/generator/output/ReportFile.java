package io.github.onoffice4j.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the one file somebody asks a goal for. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes a report over what stands there, unless it is there already as it should be.
     *
     * @param file the file; folders above it are made
     * @param text its content
     * @param parameter the goal parameter by which people choose the file, for messages
     * @throws OutputException if the file cannot be written
     */
    public static void write(Path file, String text, String parameter) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isDirectory(file)) {
                throw new OutputException(
                        "Cannot write the report " + file + ": it is a folder, in goal parameter <" + parameter + ">");
            }
            if (!AtomicFile.holds(file, bytes)) {
                AtomicFile.write(file.toAbsolutePath(), bytes);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot write the report " + file + ": " + e + ", in goal parameter <" + parameter + ">", e);
        }
    }
}

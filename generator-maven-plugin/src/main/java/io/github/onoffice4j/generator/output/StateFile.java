package io.github.onoffice4j.generator.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A few lines that a run leaves for the next one, beside the build's other state. */
public final class StateFile {

    private final Path file;

    /**
     * Makes the file's name known; it need not exist.
     *
     * @param file the file
     */
    public StateFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * Returns the lines; none if there is no such file, or one that is no text.
     *
     * @throws OutputException if the file cannot be read
     */
    public List<String> read() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (CharacterCodingException e) {
            return List.of();
        } catch (IOException e) {
            throw new OutputException("Cannot read " + file + ": " + e, e);
        }
    }

    /**
     * Replaces the lines.
     *
     * @param lines lines without breaks
     * @throws OutputException if the file cannot be written
     */
    public void write(List<String> lines) {
        try {
            AtomicFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException("Cannot write " + file + ": " + e, e);
        }
    }
}

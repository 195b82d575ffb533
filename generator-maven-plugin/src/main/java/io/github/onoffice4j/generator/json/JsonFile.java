package io.github.onoffice4j.generator.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that hold one JSON object. */
public final class JsonFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param problems takes what is wrong
     * @return the object; empty when there is no file, or it is no JSON in UTF-8, which is then among the problems
     */
    public static Optional<Entry> read(Path file, FileProblems problems) {
        return text(file, problems)
                .flatMap(text -> SourceParser.parse(text, problems))
                .map(value -> Entry.root(value, problems));
    }

    private static Optional<String> text(Path file, FileProblems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            problems.add("the file is missing");
        } catch (CharacterCodingException e) {
            problems.add("expected text in UTF-8");
        } catch (IOException e) {
            problems.add("cannot be read: " + e);
        }
        return Optional.empty();
    }
}

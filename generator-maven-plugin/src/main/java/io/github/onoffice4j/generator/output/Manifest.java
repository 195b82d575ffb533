package io.github.onoffice4j.generator.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files one execution wrote, kept outside the sources: what is not on it belongs to somebody else.
 *
 * <p>Its first line names the output folder, so that a list made for another folder gives no right to files in this one.
 */
final class Manifest implements OwnFiles {

    private final Path file;
    private final String header;

    Manifest(Path file, Path folder) {
        this.file = file;
        this.header = "# Files that onoffice4j wrote to " + relative(file, folder);
    }

    /** Reads the list; it is empty if there is none yet, or if it was made for another folder. */
    @Override
    public Set<String> read() {
        List<String> lines;
        try {
            if (!Files.exists(file)) {
                return new TreeSet<>();
            }
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw damaged("it is not written in UTF-8");
        } catch (IOException e) {
            throw new OutputException("Cannot read the list of generated files " + file + ": " + e, e);
        }
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            return new TreeSet<>();
        }
        Set<String> paths = new TreeSet<>(lines.subList(1, lines.size()));
        for (String path : paths) {
            if (!PortablePath.isOne(path)) {
                throw damaged("\"" + path + "\" is no path in the output folder");
            }
        }
        return paths;
    }

    /** Writes the list, unless it is there already as it should be. */
    @Override
    public void write(Collection<String> paths) {
        StringBuilder text = new StringBuilder(header).append('\n');
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            if (!AtomicFile.holds(file, bytes)) {
                AtomicFile.write(file, bytes);
            }
        } catch (IOException e) {
            throw new OutputException("Cannot write the list of generated files " + file + ": " + e, e);
        }
    }

    private OutputException damaged(String how) {
        return new OutputException("The list of generated files " + file + " is damaged: " + how
                + ". Delete it together with the generated files and generate again.");
    }

    private static String relative(Path file, Path folder) {
        Path from = Objects.requireNonNull(file.getParent());
        boolean sameRoot = Objects.equals(from.getRoot(), folder.getRoot());
        return (sameRoot ? from.relativize(folder) : folder).toString().replace('\\', '/');
    }
}

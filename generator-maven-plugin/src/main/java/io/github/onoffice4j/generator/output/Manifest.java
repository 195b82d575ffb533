package io.github.onoffice4j.generator.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files one execution wrote, kept outside the sources: what is not on it belongs to somebody else.
 *
 * <p>Its first line names the output folder, so that a list made for another folder gives no right to files in this one. Its
 * second one has the fingerprint of what the files were made from, if all of them were written. Each further line has the
 * fingerprint of a file's content, if it is known, and the file's path.
 */
final class Manifest implements OwnFiles {

    private static final String SOURCE = "# made from ";
    private static final Pattern LINE = Pattern.compile("(?:([0-9a-f]{64}) )?(.+)");

    private final Path file;
    private final String header;

    Manifest(Path file, Path folder) {
        this.file = file;
        this.header = "# Files that onoffice4j wrote to " + relative(file, folder);
    }

    /** Reads the list; it is empty if there is none yet, or if it was made for another folder. */
    @Override
    public Listing read() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            return Listing.NONE;
        }
        boolean whole = lines.size() > 1 && lines.get(1).startsWith(SOURCE);
        Map<String, String> files = new HashMap<>();
        for (String line : lines.subList(whole ? 2 : 1, lines.size())) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !PortablePath.isOne(parts.group(2))) {
                throw damaged("\"" + line + "\" is no path in the output folder");
            }
            files.put(parts.group(2), parts.group(1) == null ? "" : parts.group(1));
        }
        return new Listing(whole ? lines.get(1).substring(SOURCE.length()) : "", files);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (CharacterCodingException e) {
            throw damaged("it is not written in UTF-8");
        } catch (IOException e) {
            throw new OutputException("Cannot read the list of generated files " + file + ": " + e, e);
        }
    }

    /** Writes the list, unless it is there already as it should be. */
    @Override
    public void write(Listing listing) {
        StringBuilder text = new StringBuilder(header).append('\n');
        if (!listing.source().isEmpty()) {
            text.append(SOURCE).append(listing.source()).append('\n');
        }
        listing.files()
                .forEach((path, fingerprint) -> text.append(fingerprint)
                        .append(fingerprint.isEmpty() ? "" : " ")
                        .append(path)
                        .append('\n'));
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

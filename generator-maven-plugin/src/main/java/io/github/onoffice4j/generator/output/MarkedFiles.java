package io.github.onoffice4j.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows JSON files by their first member, so that nothing else has to be kept where they are under version control. */
final class MarkedFiles implements OwnFiles {

    private static final int BEGINNING = 200;
    private static final String BYTE_ORDER_MARK = "(?:\u00EF\u00BB\u00BF)?";

    private final Path folder;
    private final Pattern mark;
    private final List<String> subfolders;

    /**
     * Makes a search.
     *
     * @param folder the folder
     * @param member the first member of every file
     * @param subfolders the folders in it to look at, which are not searched further; an empty name for the folder itself
     */
    MarkedFiles(Path folder, String member, List<String> subfolders) {
        this.folder = folder;
        this.mark = Pattern.compile(BYTE_ORDER_MARK + "\\s*\\{\\s*\"" + Pattern.quote(member) + "\"\\s*:");
        this.subfolders = List.copyOf(subfolders);
    }

    @Override
    public Listing read() {
        Map<String, String> paths = new HashMap<>();
        for (String subfolder : subfolders) {
            Path searched = folder.resolve(subfolder);
            if (Files.isDirectory(searched)) {
                try (Stream<Path> files = Files.list(searched)) {
                    for (Path file : files.toList()) {
                        String path = (subfolder.isEmpty() ? "" : subfolder + "/") + file.getFileName();
                        if (PortablePath.isOne(path) && path.endsWith(".json") && isMarked(file)) {
                            paths.put(path, "");
                        }
                    }
                } catch (IOException e) {
                    throw new OutputException("Cannot read the folder " + searched + ": " + e, e);
                }
            }
        }
        return new Listing("", paths);
    }

    private boolean isMarked(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return mark.matcher(new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1))
                    .lookingAt();
        }
    }

    @Override
    public void write(Listing listing) {
        // The files themselves say whose they are.
    }
}

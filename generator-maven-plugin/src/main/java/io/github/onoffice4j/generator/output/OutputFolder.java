package io.github.onoffice4j.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folder one execution of a goal writes to.
 *
 * <p>Only files whose bytes differ are touched. Files of earlier runs that are no longer generated are removed; files that
 * somebody else wrote are neither replaced nor removed. All that can be known to fail fails before anything is written.
 * Not safe for use by many threads; several executions may write to one folder if each has a manifest of its own.
 */
public final class OutputFolder {

    private final Path folder;
    private final OwnFiles ownFiles;
    private final String parameter;

    private OutputFolder(Path folder, OwnFiles ownFiles, String parameter) {
        this.folder = folder;
        this.ownFiles = ownFiles;
        this.parameter = parameter;
    }

    /**
     * Returns the folder; neither it nor the manifest need exist yet.
     *
     * @param folder where the files go
     * @param manifest the file that lists what this execution wrote, outside the folder
     * @throws OutputException if the manifest is in the folder, among the sources
     */
    public static OutputFolder of(Path folder, Path manifest) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path list = manifest.toAbsolutePath().normalize();
        if (list.startsWith(absolute)) {
            throw new OutputException("The output folder " + absolute + " is not for generated sources alone: " + list
                    + " is in it. Choose another folder by goal parameter <outputDirectory>.");
        }
        return new OutputFolder(absolute, new Manifest(list, absolute), "outputDirectory");
    }

    /**
     * Returns a folder of JSON files that show by their first member that they are the generator's, so that no manifest is
     * needed; for files under version control.
     *
     * @param folder where the files go
     * @param member the name of the first member
     * @param subfolders the folders in it that hold such files; an empty name for the folder itself
     * @param parameter the goal parameter by which people choose the folder, for messages
     */
    public static OutputFolder marked(Path folder, String member, List<String> subfolders, String parameter) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new OutputFolder(absolute, new MarkedFiles(absolute, member, subfolders), parameter);
    }

    /** Returns the paths in the folder of the files that earlier runs wrote. */
    public Set<String> ownFiles() {
        return ownFiles.read().files().keySet();
    }

    /**
     * Checks that files can be written, without writing any; for a goal to call before it does anything slow.
     *
     * @throws OutputException if the folder, or the place where it is to be made, is a file or not writable
     */
    public void checkWritable() {
        Path existing = nearestExisting(folder);
        if (!Files.isDirectory(existing)) {
            throw unwritable(existing + " is a file", null);
        }
        if (!Files.isWritable(existing)) {
            throw unwritable(existing + " is not writable", null);
        }
    }

    /**
     * Tells whether the folder holds what the last run made from the same source, so that there is nothing to do.
     *
     * @param source the fingerprint of all that the files are made from
     * @return false also when a file is gone or edited
     */
    public boolean isUpToDate(String source) {
        Listing listing = ownFiles.read();
        if (!listing.source().equals(source)) {
            return false;
        }
        for (Map.Entry<String, String> file : listing.files().entrySet()) {
            if (!file.getValue().equals(fingerprint(file.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the folder hold these files, and of this execution's earlier ones no other.
     *
     * @param files path in the folder, with slashes, to content
     * @return what was done
     * @throws OutputException if a path leaves the folder, two paths differ by case only, a file is in the way that this
     *     execution did not write, or the file system refuses to write
     */
    public OutputReport write(Map<String, String> files) {
        return write(files, "");
    }

    /**
     * Does what {@link #write(Map)} does, and remembers what the files were made from.
     *
     * @param files path in the folder, with slashes, to content
     * @param source the fingerprint of all that they are made from
     * @return what was done
     * @throws OutputException as {@link #write(Map)}
     */
    public OutputReport write(Map<String, String> files, String source) {
        checkWritable();
        Map<String, byte[]> wanted = new TreeMap<>();
        files.forEach((path, content) -> wanted.put(path, content.getBytes(StandardCharsets.UTF_8)));
        checkPaths(wanted.keySet());
        SortedMap<String, String> own = ownFiles.read().files();
        List<String> changed = changed(wanted, own.keySet());
        List<String> restored =
                changed.stream().filter(path -> isEdited(path, own.get(path))).toList();

        List<String> unchanged = new ArrayList<>(wanted.keySet());
        unchanged.removeAll(new TreeSet<>(changed));
        Set<String> stale = new TreeSet<>(own.keySet());
        stale.removeAll(wanted.keySet());

        // Listed before they are written: a run that is cut short leaves no file that the next run takes for foreign.
        Map<String, String> kept = new TreeMap<>();
        wanted.forEach((path, content) -> kept.put(path, Fingerprint.of(content)));
        List<String> foreign =
                unchanged.stream().filter(path -> !own.containsKey(path)).toList();
        kept.keySet().removeAll(foreign);
        if (!changed.isEmpty() || !stale.isEmpty()) {
            Map<String, String> listed = new TreeMap<>();
            stale.forEach(path -> listed.put(path, ""));
            kept.keySet().forEach(path -> listed.put(path, ""));
            ownFiles.write(new Listing("", listed));
        }
        // Removed before others are written: a name may have changed by case only.
        List<String> removed = new ArrayList<>();
        for (String path : stale) {
            if (remove(path)) {
                removed.add(path);
            }
        }
        wanted.keySet().retainAll(new TreeSet<>(changed));
        wanted.forEach(this::replace);
        ownFiles.write(new Listing(foreign.isEmpty() ? source : "", kept));
        return new OutputReport(changed, unchanged, removed, restored);
    }

    private boolean isEdited(String path, @Nullable String written) {
        String found = fingerprint(path);
        return written != null && !written.isEmpty() && !found.isEmpty() && !found.equals(written);
    }

    /** Returns the fingerprint of a file's content; an empty text when there is no such file. */
    private String fingerprint(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Fingerprint.of(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new OutputException("Cannot read " + file + ", which an earlier run wrote: " + e, e);
        }
    }

    private void replace(String path, byte[] content) {
        try {
            AtomicFile.write(folder.resolve(path), content);
        } catch (IOException e) {
            throw unwritable(e.toString(), e);
        }
    }

    private void checkPaths(Set<String> paths) {
        Map<String, String> byLowerCase = new HashMap<>();
        for (String path : paths) {
            if (!PortablePath.isOne(path)) {
                throw new OutputException("\"" + path + "\" is no path in the output folder " + folder);
            }
            String twin = byLowerCase.put(path.toLowerCase(Locale.ROOT), path);
            if (twin != null) {
                throw new OutputException("\"" + twin + "\" and \"" + path
                        + "\" are one file where case does not count: in the output folder " + folder);
            }
        }
    }

    /** Finds the files to write, and refuses when one of them is somebody else's. */
    private List<String> changed(Map<String, byte[]> wanted, Set<String> own) {
        List<String> changed = new ArrayList<>();
        List<Path> foreign = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> entry : wanted.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                Path existing = nearestExisting(file);
                checkInside(existing);
                if (!AtomicFile.holds(file, entry.getValue())) {
                    changed.add(entry.getKey());
                    boolean free = existing.equals(file)
                            ? own.contains(entry.getKey()) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                            : Files.isDirectory(existing);
                    if (!free) {
                        foreign.add(existing);
                    }
                }
            }
        } catch (IOException e) {
            throw unwritable(e.toString(), e);
        }
        if (!foreign.isEmpty()) {
            throw foreign(foreign);
        }
        return changed;
    }

    private void checkInside(Path existing) throws IOException {
        if (existing.startsWith(folder) && !existing.equals(folder)) {
            Path real = existing.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new OutputException(existing + " leads out of the output folder " + folder
                        + " by a symbolic link: remove the link or choose another folder by goal parameter <"
                        + parameter + ">");
            }
        }
    }

    private boolean remove(String path) {
        Path file = folder.resolve(path);
        try {
            checkInside(nearestExisting(file));
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || !Files.deleteIfExists(file)) {
                return false;
            }
            removeEmptyFoldersAbove(file);
            return true;
        } catch (IOException e) {
            throw new OutputException("Cannot remove " + file + ", which is no longer generated: " + e, e);
        }
    }

    private void removeEmptyFoldersAbove(Path file) throws IOException {
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            try {
                Files.delete(above);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
        }
    }

    private static Path nearestExisting(Path path) {
        Path existing = path;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private OutputException unwritable(String reason, @Nullable Throwable cause) {
        String message = "Cannot write to the output folder " + folder + ": " + reason
                + ". Make it writable, or choose another folder by goal parameter <" + parameter + ">.";
        return cause == null ? new OutputException(message) : new OutputException(message, cause);
    }

    private OutputException foreign(List<Path> files) {
        StringBuilder names = new StringBuilder();
        files.forEach(file -> names.append("\n  ").append(file));
        return new OutputException("Will not replace what an earlier run did not write:" + names
                + "\nRemove it, or choose another folder by goal parameter <" + parameter + ">.");
    }
}

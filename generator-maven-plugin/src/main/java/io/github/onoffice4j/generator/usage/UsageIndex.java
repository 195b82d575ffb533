package io.github.onoffice4j.generator.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Where a project's compiled classes use generated code: fields, methods (references to them too), enum constants (in a
 * {@code switch} too) and classes. Uses by generated code itself do not count.
 *
 * <p>String constants cannot be found: the compiler writes their text into the class that uses them. Immutable after it is
 * made.
 */
public final class UsageIndex {

    private final References references;
    private final List<String> problems = new ArrayList<>();
    private int classes;

    private UsageIndex(Set<String> generatedClasses) {
        this.references = new References(
                generatedClasses.stream().map(UsageIndex::internalName).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Reads all classes below some folders.
     *
     * @param folders the folders; one that does not exist holds no classes
     * @param generatedClasses full names of the generated top-level classes; those among which a large one is split need not
     *     be there
     * @return the index; what could not be read is in {@link #problems()}
     */
    public static UsageIndex of(Collection<Path> folders, Set<String> generatedClasses) {
        UsageIndex index = new UsageIndex(generatedClasses);
        SwitchTables tables = new SwitchTables();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                index.read(folder, tables);
            }
        }
        tables.addTo(index.references);
        return index;
    }

    private void read(Path folder, SwitchTables tables) {
        List<Path> files = List.of();
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add("Cannot read the folder of classes " + folder + ": " + e);
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!references.isGenerated(path.substring(0, path.length() - ".class".length()))) {
                scan(file, tables);
            }
        }
    }

    private void scan(Path file, SwitchTables tables) {
        try {
            ClassScan scan = new ClassScan(references, tables);
            new ClassReader(Files.readAllBytes(file)).accept(scan, ClassReader.SKIP_FRAMES);
            classes++;
        } catch (IOException | RuntimeException e) {
            // The parser does not check what it reads; a damaged file ends in any of its exceptions.
            problems.add("Cannot read the class " + file + ": " + e);
        }
    }

    /**
     * Returns where a field, constant or method is used.
     *
     * @param className full name of its class, nested classes behind a dollar sign
     * @param member its name; methods of one name are not told apart
     * @return the places in their order, none twice
     */
    public List<Usage> ofMember(String className, String member) {
        return List.copyOf(references.of(internalName(className)).getOrDefault(member, new TreeSet<>()));
    }

    /**
     * Returns where a class or any of its members is used.
     *
     * @param className full name of the class, nested classes behind a dollar sign
     * @return the places in their order, none twice
     */
    public List<Usage> ofClass(String className) {
        Map<String, SortedSet<Usage>> members = references.of(internalName(className));
        return members.values().stream()
                .flatMap(Collection::stream)
                .sorted()
                .distinct()
                .toList();
    }

    /** Returns how many classes were read, those of generated code left out. */
    public int classes() {
        return classes;
    }

    /** Returns what could not be read, one sentence each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private static String internalName(String className) {
        return className.replace('.', '/');
    }
}

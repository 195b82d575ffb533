package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.fetch.RawSchema;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that holds a tenant's raw answers, {@code schema.json}, and the code expected of them, {@code expected}.
 *
 * @param folder the folder; its name is that of the rule it shows, and gives the package of the code
 */
record GoldenCase(Path folder) {

    private static final Path CASES = Path.of("src/test/resources/io/github/onoffice4j/generator/cases");

    /** Returns all cases, ordered by name. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(GoldenCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return folder.getFileName().toString();
    }

    /** Cases of large things are small ones, where little is too much already. */
    private Limits limits() {
        return name().startsWith("large-") ? new Limits(4, 2, 120, 1_000) : Limits.OF_CLASS_FILES;
    }

    Path expectedFolder() {
        return folder.resolve("expected");
    }

    /** Returns the code that is generated today, as text by path. */
    Map<String, String> generated() {
        TenantSchema schema = RawSchema.read(folder.resolve("schema.json"));
        NamingOptions options = new NamingOptions(
                "com.acme." + name().replace("-", ""), schema.languages().get(0));
        return SourceEmitter.emit(
                JavaNaming.name(schema, ApiCatalogue.load(), options).model(), limits());
    }

    /** Returns the paths of the files that are expected. */
    List<String> expectedPaths() {
        try (Stream<Path> files = Files.walk(expectedFolder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> expectedFolder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes what is generated today what is expected. */
    void rewrite() {
        delete(expectedFolder());
        write(generated(), expectedFolder());
    }

    /** Writes files, given as text by path, into a folder. */
    static void write(Map<String, String> files, Path folder) {
        new TreeMap<>(files).forEach((path, text) -> {
            Path file = folder.resolve(path);
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}

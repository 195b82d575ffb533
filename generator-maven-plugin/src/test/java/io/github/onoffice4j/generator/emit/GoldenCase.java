package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.fetch.RawSchema;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.tenants.NamedTenants;
import io.github.onoffice4j.generator.tenants.Tenant;
import io.github.onoffice4j.generator.tenants.TenantComparison;
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
 * A folder that holds a tenant's raw answers, {@code schema.json}, or those of several tenants in files of their names, and the
 * code expected of them, {@code expected}.
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
        Map<String, TenantSchema> schemas = schemas();
        String language = schemas.values().iterator().next().languages().get(0);
        NamingOptions options = new NamingOptions("com.acme." + name().replace("-", ""), language);
        if (schemas.size() > 1) {
            return generated(schemas, options);
        }
        TenantSchema schema = schemas.values().iterator().next();
        return SourceEmitter.emit(
                JavaNaming.name(schema, ApiCatalogue.load(), options).model(), limits());
    }

    private static Map<String, String> generated(Map<String, TenantSchema> schemas, NamingOptions options) {
        List<Tenant> tenants = schemas.entrySet().stream()
                .map(schema -> new Tenant(schema.getKey(), schema.getValue()))
                .toList();
        NamedTenants named = NamedTenants.of(TenantComparison.compare(tenants), ApiCatalogue.load(), options, Map.of());
        return SourceEmitter.emit(named.common(), named.extensions(), CallSet.NONE);
    }

    private Map<String, TenantSchema> schemas() {
        Map<String, TenantSchema> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = file.getFileName().toString();
                schemas.put(name.substring(0, name.lastIndexOf('.')), RawSchema.read(file));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
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

package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of what users see, as the javadoc tool makes it. */
class JavadocTest {

    @Test
    void everythingThatUsersSeeIsDocumentedWithoutAWarning(@TempDir Path folder) {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);

        int exitCode = ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments(folder));

        assertThat(told.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(folder.resolve("index.html")).exists();
    }

    private static String[] arguments(Path folder) {
        Stream<String> options = Stream.of(
                "-quiet",
                "-Xdoclint:all",
                "-Werror",
                "-d",
                folder.toString(),
                "--release",
                "17",
                "--source-path",
                Path.of("src", "main", "java").toString(),
                "--module-path",
                System.getProperty("java.class.path"));
        Stream<String> packages = ModuleFinder.of(Path.of("target", "classes")).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source);
        return Stream.concat(options, packages).toArray(String[]::new);
    }
}

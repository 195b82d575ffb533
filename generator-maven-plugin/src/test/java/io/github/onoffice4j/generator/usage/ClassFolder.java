package io.github.onoffice4j.generator.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources into a folder, as a build does. */
final class ClassFolder {

    private ClassFolder() {}

    /**
     * Compiles sources.
     *
     * @param folder where the classes go
     * @param release the version of Java the classes are for
     * @param sources text by path, such as {@code com/acme/OrderService.java}
     */
    static void compile(Path folder, int release, Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-Xlint:-options", "--release", Integer.toString(release), "-d", folder.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            boolean compiled = compiler.getTask(null, files, diagnostics, options, null, units)
                    .call();
            assertThat(compiled).as(diagnostics.getDiagnostics().toString()).isTrue();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

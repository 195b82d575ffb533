package io.github.onoffice4j.generator.emit;

import com.sun.source.util.JavacTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Source text compiled in memory, against the runtime, with every warning of the compiler and of doclint on. */
final class Compiled {

    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-proc:none",
            "-parameters",
            "-Xlint:all,-options",
            "-Xdoclint:all,-missing",
            "-Xmaxwarns",
            "1000",
            "-Xmaxerrs",
            "1000");

    private static final List<String> WITHOUT_WARNINGS =
            List.of("--release", "17", "-proc:none", "-Xlint:none", "-g:none");

    private final List<String> diagnostics;
    private final Map<String, byte[]> classes;

    private Compiled(List<String> diagnostics, Map<String, byte[]> classes) {
        this.diagnostics = diagnostics;
        this.classes = classes;
    }

    /** Compiles files, given as text by path. */
    static Compiled of(Map<String, String> files) {
        return of(files, OPTIONS);
    }

    /** Compiles files of which others like them show that they give no warnings, in half the time. */
    static Compiled withoutWarnings(Map<String, String> files) {
        return of(files, WITHOUT_WARNINGS);
    }

    private static Compiled of(Map<String, String> files, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8);
                Memory memory = new Memory(standard)) {
            compiler.getTask(null, memory, collector, options, null, sources(files))
                    .call();
            List<String> diagnostics = collector.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic.getSource() == null
                            ? diagnostic.getMessage(Locale.ROOT)
                            : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": "
                                    + diagnostic.getMessage(Locale.ROOT))
                    .toList();
            return new Compiled(diagnostics, memory.classes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a task of the compiler that has read nothing yet; its messages are not kept. */
    static JavacTask task(Map<String, String> files) {
        return (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, new DiagnosticCollector<>(), OPTIONS, null, sources(files));
    }

    private static List<Source> sources(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    /** Returns what the compiler had to say. */
    List<String> diagnostics() {
        return diagnostics;
    }

    /** Returns a loader of the classes. */
    ClassLoader loader() {
        return new ClassLoader(Compiled.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
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

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Output> outputs = new HashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return outputs.computeIfAbsent(className, Output::new);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
            return classes;
        }
    }
}

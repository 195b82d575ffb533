package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of generated code, as a user's build makes it. */
class JavadocTest {

    @Test
    void theDocumentationOfTheDefaultTenantHasNeitherErrorsNorGaps(@TempDir Path folder) throws IOException {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            Map<String, String> sources = SourceEmitter.emit(TenantsTest.model(sandbox, List.of("DEU", "ENG")));
            GoldenCase.write(sources, folder.resolve("sources"));
            List<Path> files = sources.keySet().stream()
                    .map(folder.resolve("sources")::resolve)
                    .toList();

            assertThat(javadoc(files, folder.resolve("site"))).isEmpty();
        }
    }

    @Test
    void aGapWouldBeFound(@TempDir Path folder) throws IOException {
        GoldenCase.write(
                Map.of("Gap.java", "/** A class. */ public class Gap { public int gap; private Gap() {} }"), folder);

        assertThat(javadoc(List.of(folder.resolve("Gap.java")), folder.resolve("site")))
                .anyMatch(message -> message.startsWith("WARNING: ") && message.contains("no comment"));
    }

    private static List<String> javadoc(List<Path> files, Path site) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter log = new StringWriter();
        try (var manager = tool.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of("-quiet", "-notimestamp", "-Xdoclint:all", "-d", site.toString());
            boolean done = tool.getTask(
                            log, manager, diagnostics, null, options, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            Stream<String> messages =
                    diagnostics.getDiagnostics().stream().map(diagnostic -> diagnostic.getKind() + ": " + diagnostic);
            return Stream.concat(messages, done ? Stream.of() : Stream.of("javadoc failed: " + log))
                    .toList();
        }
    }
}

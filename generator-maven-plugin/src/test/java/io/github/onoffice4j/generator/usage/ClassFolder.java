package io.github.onoffice4j.generator.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Compiles sources into a folder, as a build does. */
public final class ClassFolder {

    private ClassFolder() {}

    /**
     * Compiles sources.
     *
     * @param folder where the sources and the classes go
     * @param release the version of Java the classes are for
     * @param sources text by path, such as {@code com/acme/OrderService.java}
     */
    public static void compile(Path folder, int release, Map<String, String> sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:-options",
                "-encoding",
                "UTF-8",
                "--release",
                Integer.toString(release),
                "-d",
                folder.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }
}

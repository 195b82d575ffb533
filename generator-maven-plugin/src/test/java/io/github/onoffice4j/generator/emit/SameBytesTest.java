package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same tenant gives the same bytes, whatever machine generates. */
class SameBytesTest {

    /** Where CI services put the home of a second JDK. */
    private static final List<String> OTHER_JDK = List.of("JAVA_HOME_25_X64", "JAVA_HOME_25_ARM64", "JAVA_HOME_25");

    @Test
    void languageCountryAndEncodingOfTheMachineDoNotMatter(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path home = Path.of(property("java.home"));

        assertThat(generatedBy(
                        home, folder, List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1")))
                .isEqualTo(generated());
    }

    @Test
    void theVersionOfJavaDoesNotMatter(@TempDir Path folder) throws IOException, InterruptedException {
        String home = OTHER_JDK.stream()
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        assumeTrue(!home.isEmpty(), "no second JDK: none of the variables " + OTHER_JDK + " is set");

        assertThat(generatedBy(Path.of(home), folder, List.of())).isEqualTo(generated());
    }

    /** Writes the files; runs in a Java of its own. */
    public static void main(String[] arguments) {
        generated().forEach((path, text) -> {
            Path file = Path.of(arguments[0]).resolve(path);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns the code of the default tenant and of all golden cases. */
    private static Map<String, String> generated() {
        Map<String, String> sources = new TreeMap<>();
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            sources.putAll(SourceEmitter.emit(TenantsTest.model(sandbox, List.of("DEU", "ENG"))));
        }
        GoldenCase.all().forEach(golden -> sources.putAll(golden.generated()));
        return sources;
    }

    private static Map<String, String> generatedBy(Path home, Path folder, List<String> properties)
            throws IOException, InterruptedException {
        Path output = Files.createDirectories(folder.resolve("output"));
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(properties);
        command.addAll(List.of("-cp", property("java.class.path"), SameBytesTest.class.getName(), output.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}

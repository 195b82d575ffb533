package io.github.onoffice4j.generator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer captured from a real account, which may lie beside the project. */
public final class CapturedAnswer {

    private CapturedAnswer() {}

    /** Returns the file, or skips the test where there is none. */
    public static Path file() {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/captures/fields-with-labels.json"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "no captured answer beside the project");
        return file.orElseThrow();
    }
}

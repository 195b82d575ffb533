package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;

/** The formatter that users have in their builds. */
final class Formatted {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Formatted() {}

    /** Asserts that the formatter leaves a source file as it is. */
    static void assertUnchanged(String name, String source) {
        String formatted;
        try {
            formatted = FORMATTER.formatSource(source);
        } catch (FormatterException e) {
            throw new AssertionError(name + " is no Java: " + e.getMessage() + "\n" + source, e);
        }
        assertThat(source).as(name).isEqualTo(formatted);
    }
}

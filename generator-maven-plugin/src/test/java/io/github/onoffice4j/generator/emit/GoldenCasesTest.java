package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code, rule by rule, compared with files that a person has looked at. After a change that is meant, run the test
 * with {@code -Donoffice4j.rewriteExpectations=true} and look at the differences in version control.
 */
class GoldenCasesTest {

    private static final String REWRITE = "onoffice4j.rewriteExpectations";

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCodeIsAsExpected(GoldenCase golden, @TempDir Path folder) {
        if (Boolean.getBoolean(REWRITE)) {
            golden.rewrite();
        }
        Map<String, String> generated = golden.generated();
        GoldenCase.write(generated, folder);

        assertThat(generated.keySet())
                .as("files of the case %s", golden)
                .containsExactlyInAnyOrderElementsOf(golden.expectedPaths());
        for (String path : generated.keySet()) {
            Path expected = golden.expectedFolder().resolve(path);
            assertThat(folder.resolve(path)).as("%s", expected).hasSameTextualContentAs(expected);
            assertThat(folder.resolve(path)).as("line ends of %s", expected).hasSameBinaryContentAs(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFormatterLeavesTheCodeAsItIs(GoldenCase golden) {
        golden.generated().forEach(Formatted::assertUnchanged);
    }

    @Test
    void theCodeOfAllCasesCompilesTogetherWithoutAWarning() {
        Map<String, String> sources = new TreeMap<>();
        cases().forEach(golden -> sources.putAll(golden.generated()));

        assertThat(Compiled.of(sources).diagnostics()).isEmpty();
    }

    @Test
    void theExpectationsAreNotRewritten() {
        assertThat(System.getProperty(REWRITE))
                .as("the property %s, which makes every expectation true", REWRITE)
                .isNull();
    }
}

package io.github.onoffice4j.generator.compare;

import static io.github.onoffice4j.generator.compare.Schemas.estate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {

    @ParameterizedTest
    @CsvSource({
        "breaking,   BREAKING,   true",
        "breaking,   COMPATIBLE, false",
        "breaking,   COSMETIC,   false",
        "COMPATIBLE, BREAKING,   true",
        "compatible, COMPATIBLE, true",
        "compatible, COSMETIC,   false",
        "cosmetic,   COSMETIC,   true",
        "never,      BREAKING,   false",
    })
    void includesASeverityAndThoseAbove(String failOn, Severity severity, boolean fails) {
        Change change = List.of(Change.values()).stream()
                .filter(each -> each.severity() == severity)
                .findFirst()
                .orElseThrow();
        CompatibilityReport report =
                new CompatibilityReport(List.of(new Finding(change, Place.module("estate"), null, null, null)));

        assertThat(report.fails(FailOn.of(failOn))).isEqualTo(fails);
    }

    @Test
    void nothingChangedNeverFails() {
        CompatibilityReport report = SchemaComparison.compare(estate(), estate(), JavaNames.none());

        assertThat(FailOn.values()).noneMatch(report::fails);
    }

    @Test
    void saysWhatThereIsToChooseFrom() {
        assertThatThrownBy(() -> FailOn.of("always"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"always\" is none of breaking, compatible, cosmetic, never, in goal parameter <failOn>");
    }
}

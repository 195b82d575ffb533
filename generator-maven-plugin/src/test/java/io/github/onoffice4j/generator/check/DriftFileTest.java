package io.github.onoffice4j.generator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.DriftReport.MissingField;
import io.github.onoffice4j.DriftReport.UnknownValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftFileTest {

    private static final String SUMMARY = "The drift report cannot be used. It is what a running application writes by"
            + " onOffice.drift().toJson(), in goal parameter <driftReport>. Found:";

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheRuntimeWrites() throws IOException {
        DriftReport report = new DriftReport(
                List.of(new UnknownValue("estate", "objektart", "haus\nboot", 3_000_000_000L)),
                List.of(new MissingField("estate", "kaufpreis", 1)),
                7);

        assertThat(DriftFile.read(file(report.toJson()))).isEqualTo(report);
    }

    @Test
    void readsAReportOfNothing() throws IOException {
        DriftReport report = new DriftReport(List.of(), List.of(), 0);

        assertThat(DriftFile.read(file(report.toJson()))).isEqualTo(report);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        Path file = file("""
                {
                  "formatVersion": 1,
                  "unknownValues": [{"module": "estate", "field": 5, "key": "haus", "count": -1}],
                  "missingFields": [{"module": "estate", "count": "1"}],
                  "since": "Monday"
                }
                """);

        assertThatThrownBy(() -> DriftFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(SUMMARY
                        + ("\n  FILE, line 3: unknownValues[0].field: expected a text, found 5"
                                        + "\n  FILE, line 3: unknownValues[0].count: expected a whole number, found -1"
                                        + "\n  FILE, line 4: missingFields[0].field: expected a text, found nothing"
                                        + "\n  FILE, line 4: missingFields[0].count: expected a whole number, found \"1\""
                                        + "\n  FILE, line 1: otherUnknownValues: expected a whole number, found nothing"
                                        + "\n  FILE, line 5: since: not known; expected formatVersion, missingFields,"
                                        + " otherUnknownValues, unknownValues")
                                .replace("FILE", file.toString()));
    }

    @Test
    void saysWhenThereIsNoSuchFileOrItIsOfANewerForm() throws IOException {
        Path none = folder.resolve("none.json");
        assertThatThrownBy(() -> DriftFile.read(none)).hasMessage(SUMMARY + "\n  " + none + ": the file is missing");

        Path newer = file("{\"formatVersion\": 2}");
        assertThatThrownBy(() -> DriftFile.read(newer))
                .hasMessage(
                        SUMMARY + "\n  " + newer + ", line 1: formatVersion: expected 1 or less, because this version"
                                + " of the plugin knows no newer form, found 2");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("drift.json"), text);
    }
}

package io.github.onoffice4j.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    Path folder;

    @Test
    void makesTheFoldersAndReplacesWhatStandsThere() throws IOException {
        Path file = folder.resolve("reports/check.json");

        ReportFile.write(file, "ä\n", "reportFile");
        assertThat(file).hasContent("ä\n");
        ReportFile.write(file, "b\n", "reportFile");
        assertThat(file).hasContent("b\n");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheFileAloneWhereNothingDiffers() throws IOException {
        Path file = Files.writeString(folder.resolve("check.json"), "a\n");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);

        ReportFile.write(file, "a\n", "reportFile");

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void saysWhenThereIsAFolder() {
        assertThatThrownBy(() -> ReportFile.write(folder, "a", "reportFile"))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write the report " + folder + ": it is a folder, in goal parameter <reportFile>");
    }
}

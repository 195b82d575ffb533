package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.DriftReport.MissingField;
import io.github.onoffice4j.DriftReport.UnknownValue;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.json.FileProblems;
import io.github.onoffice4j.generator.json.JsonFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the file to which an application has written what it met that its model does not know. */
public final class DriftFile {

    private static final int VERSION = 1;

    private DriftFile() {}

    /**
     * Reads the file.
     *
     * @param file what {@link DriftReport#toJson()} gave
     * @throws IllegalArgumentException if the file is missing or not of that form, with every problem and its line
     */
    public static DriftReport read(Path file) {
        List<String> problems = new ArrayList<>();
        DriftReport report = JsonFile.read(file, new FileProblems(file.toString(), problems))
                .filter(root -> !root.isEmpty() && root.isOfVersion(VERSION))
                .map(DriftFile::report)
                .orElseGet(() -> new DriftReport(List.of(), List.of(), 0));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The drift report cannot be used. It is what a running application writes by"
                            + " onOffice.drift().toJson(), in goal parameter <driftReport>. Found:\n  "
                            + String.join("\n  ", problems));
        }
        return report;
    }

    private static DriftReport report(Entry root) {
        DriftReport report = new DriftReport(
                root.entries("unknownValues").stream().map(DriftFile::value).toList(),
                root.entries("missingFields").stream().map(DriftFile::field).toList(),
                root.count("otherUnknownValues"));
        root.end();
        return report;
    }

    private static UnknownValue value(Entry entry) {
        UnknownValue value =
                new UnknownValue(entry.text("module"), entry.text("field"), entry.text("key"), entry.count("count"));
        entry.end();
        return value;
    }

    private static MissingField field(Entry entry) {
        MissingField field = new MissingField(entry.text("module"), entry.text("field"), entry.count("count"));
        entry.end();
        return field;
    }
}

package io.github.onoffice4j.generator.output;

import java.util.List;

/**
 * What a run did to the output folder, each file by its path in it. Immutable.
 *
 * @param written files that are new or had other bytes
 * @param unchanged files that had the same bytes already and were not touched
 * @param removed files an earlier run wrote that are no longer generated
 * @param restored those of the written ones that somebody had edited since an earlier run wrote them
 */
public record OutputReport(List<String> written, List<String> unchanged, List<String> removed, List<String> restored) {
    public OutputReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        restored = List.copyOf(restored);
    }
}

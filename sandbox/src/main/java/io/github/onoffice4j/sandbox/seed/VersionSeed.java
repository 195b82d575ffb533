package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;

/** Makes English texts for every tenth estate. */
final class VersionSeed {
    private static final int EVERY = 10;

    private VersionSeed() {}

    static List<Row> rows(List<Long> estateIds) {
        SeedRows rows = new SeedRows(Kind.ESTATE_VERSION);
        for (int index = 1; index < estateIds.size(); index += EVERY) {
            rows.add(Map.of(
                    "main",
                    estateIds.get(index).toString(),
                    "language",
                    "ENG",
                    "objekttitel",
                    "A fine place to live, no. " + (index + 1),
                    "objektbeschreibung",
                    "We are glad to show you around.",
                    "lage",
                    "Quiet, and close to the town centre."));
        }
        return rows.list();
    }
}

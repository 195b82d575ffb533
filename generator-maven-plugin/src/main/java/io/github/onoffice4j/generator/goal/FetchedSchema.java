package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.output.StateFile;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The schema that an earlier build fetched, kept below the build folder so that not every build has to fetch.
 *
 * <p>Beside it stands when it was fetched, the fingerprint of whose it is, which no credentials can be read from, and the
 * fingerprint of what was written.
 */
final class FetchedSchema {

    private final SnapshotFolder folder;
    private final StateFile note;
    private final Clock clock;

    /**
     * Makes the place known; nothing need be there.
     *
     * @param state the folder of the build's state
     * @param execution what the files of the execution are called, each of which fetches for itself
     * @param clock the clock by which its age is measured
     */
    FetchedSchema(Path state, String execution, Clock clock) {
        this.folder = SnapshotFolder.of(state.resolve(execution + ".schema"));
        this.note = new StateFile(state.resolve(execution + ".fetched"));
        this.clock = clock;
    }

    SnapshotFolder folder() {
        return folder;
    }

    /** Tells whether the schema was fetched for the same key, not longer ago, and is as it was written. */
    boolean isYoungerThan(Duration age, String key) {
        List<String> lines = note.read();
        if (lines.size() != 3 || !lines.get(1).equals(key) || !lines.get(2).equals(folder.fingerprint())) {
            return false;
        }
        try {
            Duration passed = Duration.between(Instant.parse(lines.get(0)), clock.instant());
            // Fetched in the future: a clock was set, and the age is not known.
            return !passed.isNegative() && passed.compareTo(age) < 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    void keep(TenantSchema schema, String key) {
        folder.write(new Snapshot(schema, GivenNames.none()));
        note.write(List.of(clock.instant().toString(), key, folder.fingerprint()));
    }
}

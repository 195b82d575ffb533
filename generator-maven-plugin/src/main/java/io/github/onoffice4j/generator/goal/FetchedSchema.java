package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.output.OutputReport;
import io.github.onoffice4j.generator.output.StateFile;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A schema that was fetched earlier: by a build, which keeps it below the build folder so that not every build has to fetch, or
 * by the goal {@code fetch} for the snapshot.
 *
 * <p>Below the build folder stands when it was fetched, the fingerprint of whose it is, which no credentials can be read from,
 * and the fingerprint of what was written.
 */
final class FetchedSchema {

    private final SnapshotFolder folder;
    private final StateFile note;
    private final Clock clock;

    private FetchedSchema(SnapshotFolder folder, Path note, Clock clock) {
        this.folder = folder;
        this.note = new StateFile(note);
        this.clock = clock;
    }

    /**
     * Returns the schema that an execution of the goal {@code generate} has fetched; nothing need be there.
     *
     * @param state the folder of the build's state
     * @param execution what the files of the execution are called, each of which fetches for itself
     * @param clock the clock by which its age is measured
     */
    static FetchedSchema ofBuild(Path state, String execution, Clock clock) {
        SnapshotFolder folder = SnapshotFolder.of(state.resolve(execution + ".schema"));
        return new FetchedSchema(folder, state.resolve(execution + ".fetched"), clock);
    }

    /**
     * Returns the snapshot as the goal {@code fetch} has written it; nothing need be there.
     *
     * @param snapshot the folder of the snapshot
     * @param state the folder of the build's state
     * @param clock the clock by which its age is measured
     */
    static FetchedSchema snapshot(SnapshotFolder snapshot, Path state, Clock clock) {
        // Without an ending, which the files of every execution have.
        return new FetchedSchema(snapshot, state.resolve("snapshot"), clock);
    }

    SnapshotFolder folder() {
        return folder;
    }

    /** Returns how long ago the schema was fetched for this key; empty if it never was, or is not as it was written. */
    Optional<Duration> age(String key) {
        List<String> lines = note.read();
        if (lines.size() != 3 || !lines.get(1).equals(key) || !lines.get(2).equals(folder.fingerprint())) {
            return Optional.empty();
        }
        try {
            Duration passed = Duration.between(Instant.parse(lines.get(0)), clock.instant());
            // Fetched in the future: a clock was set, and the age is not known.
            return passed.isNegative() ? Optional.empty() : Optional.of(passed);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Writes what was fetched just now for a key. */
    OutputReport keep(Snapshot snapshot, String key) {
        OutputReport report = folder.write(snapshot);
        note.write(List.of(clock.instant().toString(), key, folder.fingerprint()));
        return report;
    }
}

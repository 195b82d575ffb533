package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.TransportException;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Decides where a build's schema comes from: the snapshot alone; what the goal {@code fetch} or an earlier build has fetched, while
 * it is young; the server; or the snapshot after all when the server cannot be reached or there are no credentials for it.
 */
final class SchemaSource {

    private final SnapshotFolder snapshot;
    private final FetchedSchema fetchedSnapshot;
    private final FetchedSchema earlier;
    private final Consumer<String> warnings;

    /**
     * Makes a choice of these.
     *
     * @param snapshot the snapshot, which need not be there
     * @param fetchedSnapshot what is known of when the snapshot was fetched
     * @param earlier what an earlier build fetched, if any
     * @param warnings takes what a person should know
     */
    SchemaSource(
            SnapshotFolder snapshot, FetchedSchema fetchedSnapshot, FetchedSchema earlier, Consumer<String> warnings) {
        this.snapshot = snapshot;
        this.fetchedSnapshot = fetchedSnapshot;
        this.earlier = earlier;
        this.warnings = warnings;
    }

    /**
     * Returns the folder of the snapshot, for a build that asks no server.
     *
     * @param reason why it asks none, in words that a message can begin with
     * @throws SchemaException if there is no snapshot
     */
    SnapshotFolder snapshotAlone(String reason) {
        if (!snapshot.exists()) {
            throw new SchemaException(reason + ", and there is no snapshot in " + snapshot.path()
                    + ". Run mvn onoffice:fetch while the server can be reached and keep the folder under version control,"
                    + " or name the folder that has the snapshot, in goal parameter <schemaDirectory>");
        }
        return snapshot;
    }

    /**
     * Returns the folder of a schema that is as young as the build asks.
     *
     * @param server the server
     * @param refreshAfter the age from which a schema is fetched again
     * @param failOnFetchError whether to fail when the server cannot be reached, even if there is a snapshot
     */
    SnapshotFolder live(Server server, Duration refreshAfter, boolean failOnFetchError) throws MojoFailureException {
        try {
            String key = server.key();
            Optional<SnapshotFolder> young = youngest(key, refreshAfter);
            if (young.isEmpty()) {
                earlier.keep(new Snapshot(server.fetch(), GivenNames.none()), key);
            }
            return young.orElse(earlier.folder());
        } catch (TransportException | NoAccountException e) {
            if (failOnFetchError || !snapshot.exists()) {
                throw e;
            }
            warnings.accept("The schema of the snapshot in " + snapshot.path() + " is used, because the server could"
                    + " not be asked; set onoffice.failOnFetchError=true to fail instead. " + e.getMessage());
            return snapshot;
        }
    }

    /** Returns the folder of what was fetched last for this key, if that is younger than an age. */
    private Optional<SnapshotFolder> youngest(String key, Duration age) {
        NavigableMap<Duration, FetchedSchema> byAge = new TreeMap<>();
        for (FetchedSchema fetched : List.of(earlier, fetchedSnapshot)) {
            fetched.age(key).ifPresent(passed -> byAge.put(passed, fetched));
        }
        return byAge.headMap(age).values().stream().findFirst().map(FetchedSchema::folder);
    }

    /** The server whose schema is asked for. */
    interface Server {

        /** Tells whose schema this is, and what is asked of it, in a text that no credentials can be read from. */
        String key() throws MojoFailureException;

        /** Asks for the schema. */
        TenantSchema fetch() throws MojoFailureException;
    }
}

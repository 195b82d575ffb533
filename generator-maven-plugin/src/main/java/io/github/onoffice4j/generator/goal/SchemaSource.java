package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.TransportException;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Decides where a build's schema comes from: the snapshot alone, the schema an earlier build fetched while it is young, the
 * server, or the snapshot after all when the server cannot be reached or there are no credentials for it.
 */
final class SchemaSource {

    private final SnapshotFolder snapshot;
    private final FetchedSchema fetched;
    private final Consumer<String> warnings;

    /**
     * Makes a choice of these.
     *
     * @param snapshot the snapshot, which need not be there
     * @param fetched what an earlier build fetched, if any
     * @param warnings takes what a person should know
     */
    SchemaSource(SnapshotFolder snapshot, FetchedSchema fetched, Consumer<String> warnings) {
        this.snapshot = snapshot;
        this.fetched = fetched;
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
            if (!fetched.isYoungerThan(refreshAfter, key)) {
                fetched.keep(server.fetch(), key);
            }
            return fetched.folder();
        } catch (TransportException | NoAccountException e) {
            if (failOnFetchError || !snapshot.exists()) {
                throw e;
            }
            warnings.accept("The schema of the snapshot in " + snapshot.path() + " is used, because the server could"
                    + " not be asked; set onoffice.failOnFetchError=true to fail instead. " + e.getMessage());
            return snapshot;
        }
    }

    /** The server whose schema is asked for. */
    interface Server {

        /** Tells whose schema this is, and what is asked of it, in a text that no credentials can be read from. */
        String key() throws MojoFailureException;

        /** Asks for the schema. */
        TenantSchema fetch() throws MojoFailureException;
    }
}

package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.NamingResult;
import io.github.onoffice4j.generator.output.OutputReport;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Writes the tenant's schema and the Java names of its things to the snapshot, or brings the snapshot up to date: names that are
 * in it stay while their things exist. Run it by hand, {@code mvn onoffice:fetch}, and put what it writes under version control.
 * The goal {@code generate} does not ask the server again while what was fetched is young.
 *
 * @since 0.1.0
 */
@Mojo(name = "fetch", threadSafe = true)
public final class FetchMojo extends SchemaMojo {

    /** The package has no part in the names that a snapshot keeps. */
    private static final String ANY_PACKAGE = "onoffice";

    /**
     * Makes the goal; Maven calls it.
     *
     * @param decrypter decrypts the passwords of {@code settings.xml}
     */
    @Inject
    public FetchMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws MojoFailureException {
        refuseOffline("fetch");
        SnapshotFolder folder = snapshot();
        Optional<Snapshot> before = folder.exists() ? Optional.of(folder.read()) : Optional.empty();
        GivenNames kept = before.map(Snapshot::names).orElse(GivenNames.none());
        TenantSchema schema = fetch();
        ModelRequest request = request(ANY_PACKAGE);
        NamingResult named = request.with(request.options().keeping(kept))
                .leavingOut(
                        before.map(Snapshot::schema).map(TenantSchema::modules).orElse(List.of()))
                .name(schema);
        OutputReport report = fetchedSnapshot().keep(new Snapshot(schema, named.given()), schemaKey());
        log(named, "No longer on the server, and so no longer in the snapshot: ");
        getLog().info(String.format(
                Locale.ROOT,
                "%d modules in %s: %d files written, %d unchanged, %d removed.",
                schema.modules().size(),
                folder.path(),
                report.written().size(),
                report.unchanged().size(),
                report.removed().size()));
    }
}

package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.catalogue.CallCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.name.NamingResult;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.output.OutputFolder;
import io.github.onoffice4j.generator.output.OutputReport;
import io.github.onoffice4j.generator.output.PortableName;
import io.github.onoffice4j.generator.output.ReportFile;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.generator.tenants.TenantsText;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed Java for the tenant's modules: records, queries, drafts, an enum for every single- and multiselect, and the
 * action types.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SchemaMojo {

    /** So many differences of tenants are shown; the report has all. */
    private static final int MOST_DIFFERENCES = 50;

    /**
     * The package of the generated code, for example {@code com.acme.crm}; each module gets a package below it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.packageName", required = true)
    private String packageName = "";

    /**
     * Where the generated sources go. Files that stand there and were not generated are left alone.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "onoffice.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/onoffice",
            required = true)
    private @Nullable File outputDirectory;

    /**
     * Where the schema comes from: {@code live}, which asks the server and uses the snapshot where the server cannot be asked,
     * or {@code snapshot}, which asks no server. Offline ({@code -o}) it is always the snapshot.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.source", defaultValue = "live")
    private String source = "live";

    /**
     * The age from which a schema that an earlier build fetched is fetched again, for example {@code PT4H} for four hours;
     * {@code PT0S} asks the server in every build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.refreshAfter", defaultValue = "P1D")
    private String refreshAfter = "P1D";

    /**
     * Whether the build fails when the server cannot be reached, or there are no credentials for it, even if there is a
     * snapshot; for builds that must see the tenant as it is now, for example on a build server.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.failOnFetchError", defaultValue = "false")
    private boolean failOnFetchError;

    /**
     * The API's other calls and the relation types to generate classes of, by the names of the classes: {@code *} stands for any
     * characters, and what is named behind an exclamation mark is left out, for example {@code !*Relation}. Without it all of
     * them are generated; {@code !*} leaves out all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.calls")
    private @Nullable List<String> calls;

    /**
     * Several tenants to generate for, each with a name and the folder of its snapshot, for example {@code
     * <tenant><name>muster</name><schemaDirectory>src/main/onoffice/muster</schemaDirectory></tenant>}. The model has what all of
     * them have; what one has beyond that is in a package of its name. No server is asked, and what differs is written to {@code
     * target/onoffice} as JSON.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<TenantParameter> tenants;

    /**
     * Makes the goal; Maven calls it.
     *
     * @param decrypter decrypts the passwords of {@code settings.xml}
     */
    @Inject
    public GenerateMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws MojoFailureException {
        Path folder = Injected.value(outputDirectory, "outputDirectory").toPath();
        OutputFolder output = OutputFolder.of(folder, state().resolve(executionName() + ".files"));
        output.checkWritable();
        ModelRequest request = request(packageName);
        Supplier<CallSet> chosen = calls();
        if (tenants != null && !tenants.isEmpty()) {
            TenantsBuild build = new TenantsBuild(TenantsBuild.folders(tenants), request);
            String inputs = inputs(request).add(build.fingerprint()).value();
            write(output, folder, inputs, () -> generate(build, chosen));
        } else {
            SnapshotFolder snapshot = snapshot();
            SnapshotFolder schema = schema(snapshot);
            String inputs = inputs(request)
                    .add(schema.fingerprint())
                    .add(snapshot.fingerprint())
                    .value();
            write(output, folder, inputs, () -> generate(request, schema, snapshot, chosen));
        }
        project().addCompileSourceRoot(folder.toString());
    }

    /** Reads all calls only when they are generated; but a wrong choice is told before a server is asked. */
    private Supplier<CallSet> calls() {
        if (calls == null || calls.isEmpty()) {
            return () -> CallSet.of(CallCatalogue.load());
        }
        CallSet chosen = CallSet.of(CallCatalogue.load()).matching(calls);
        return () -> chosen;
    }

    private void write(OutputFolder output, Path folder, String inputs, Supplier<Map<String, String>> files) {
        if (output.isUpToDate(inputs)) {
            getLog().info("Nothing to generate: schema, configuration and the files in " + folder
                    + " are as they were.");
        } else {
            log(output.write(files.get(), inputs), folder);
        }
    }

    /** Generates for several tenants, and says in what they differ. */
    private Map<String, String> generate(TenantsBuild build, Supplier<CallSet> chosen) {
        TenantsBuild.Result result = build.result(chosen.get());
        Path report = state().resolve(executionName() + ".tenants.json");
        ReportFile.write(report, TenantsText.json(result.models()), "tenants");
        List<String> lines = TenantsText.lines(result.models());
        lines.stream().limit(MOST_DIFFERENCES).forEach(line -> getLog().info(line));
        getLog().info(lines.size() + " differences of the tenants, all of them in " + report);
        return result.files();
    }

    private SnapshotFolder schema(SnapshotFolder snapshot) throws MojoFailureException {
        FetchedSchema earlier = FetchedSchema.ofBuild(state(), executionName(), Clock.systemUTC());
        SchemaSource sources = new SchemaSource(snapshot, fetchedSnapshot(), earlier, getLog()::warn);
        if (SourceKind.of(source) == SourceKind.SNAPSHOT) {
            return sources.snapshotAlone("Goal parameter <source> is snapshot");
        }
        return isOffline()
                ? sources.snapshotAlone("Maven works offline")
                : sources.live(new Tenant(), RefreshAge.of(refreshAfter), failOnFetchError);
    }

    private Map<String, String> generate(
            ModelRequest request, SnapshotFolder schema, SnapshotFolder snapshot, Supplier<CallSet> chosen) {
        Snapshot all = schema.read();
        ModelRequest complete = request.leavingOut(all.schema().modules());
        if (snapshot.exists()) {
            Snapshot kept = schema.path().equals(snapshot.path()) ? all : snapshot.read();
            complete = request.keeping(kept).leavingOut(kept.schema().modules());
        }
        NamingResult named = complete.name(complete.select(all).schema());
        log(named, "In the snapshot, but no longer on the server: ");
        return SourceEmitter.emit(named.model(), chosen.get());
    }

    private void log(OutputReport report, Path folder) {
        report.removed().forEach(file -> getLog().info("Removed, because it is no longer generated: " + file));
        report.restored().forEach(file -> getLog().warn("Edited by hand, and generated again: " + file));
        getLog().info(String.format(
                Locale.ROOT,
                "%d files in %s: %d written, %d unchanged, %d removed.",
                report.written().size() + report.unchanged().size(),
                folder,
                report.written().size(),
                report.unchanged().size(),
                report.removed().size()));
    }

    /** Returns the fingerprint of what the generated files are made from, beside the schema. */
    private Fingerprint inputs(ModelRequest request) {
        return new Fingerprint().add(plugin()).add(request.fingerprint()).add(String.valueOf(calls));
    }

    /**
     * Returns what the files are called that this execution leaves for the next run, so that two executions never disturb each
     * other; an id may hold any character.
     */
    private String executionName() {
        return PortableName.of(execution().getExecutionId());
    }

    private final class Tenant implements SchemaSource.Server {

        @Override
        public String key() throws MojoFailureException {
            return schemaKey();
        }

        @Override
        public TenantSchema fetch() throws MojoFailureException {
            return GenerateMojo.this.fetch();
        }
    }
}

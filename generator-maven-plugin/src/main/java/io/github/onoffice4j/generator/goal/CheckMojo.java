package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.catalogue.CallCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.check.CheckJson;
import io.github.onoffice4j.generator.check.CheckReport;
import io.github.onoffice4j.generator.check.CheckText;
import io.github.onoffice4j.generator.check.DriftFile;
import io.github.onoffice4j.generator.compare.FailOn;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.fetch.SchemaFetcher;
import io.github.onoffice4j.generator.fetch.SchemaRequest;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.output.ReportFile;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.generator.usage.UsageIndex;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tenant as it is with the snapshot that code was generated from: what was removed, added, retyped or relabelled,
 * how much that matters, and which lines of the project's compiled classes use what broke. Fails the build on breaking changes.
 *
 * <p>String constants, which a compiler copies into the classes that use them, are not found in classes.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SchemaMojo {

    /**
     * The package of the generated code, for example {@code com.acme.crm}, as for the goal {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.packageName", required = true)
    private String packageName = "";

    /**
     * From which severity on changes fail the build: {@code breaking}, {@code compatible} (what is new fails too), {@code
     * cosmetic} (every change fails) or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.failOn", defaultValue = "breaking")
    private String failOn = "breaking";

    /**
     * A file to write the report to as JSON, for example {@code target/onoffice-check.json}; written whether the build fails
     * or not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.reportFile")
    private @Nullable File reportFile;

    /**
     * The folders of compiled classes to search for uses of generated code; by default those of this project and of its tests.
     * For example {@code ../shop/target/classes} where another project of the build uses the generated code.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.classesDirectories")
    private @Nullable List<File> classesDirectories;

    /**
     * The file to which a running application has written what it met that its model does not know, by {@code
     * onOffice.drift().toJson()}, for example {@code drift.json}: its counts stand beside the changes that explain them, and what
     * no change explains is found too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.driftReport")
    private @Nullable File driftReport;

    /**
     * Makes the goal; Maven calls it.
     *
     * @param decrypter decrypts the passwords of {@code settings.xml}
     */
    @Inject
    public CheckMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws MojoFailureException {
        FailOn limit = FailOn.of(failOn);
        SnapshotFolder folder = snapshot();
        if (!folder.exists()) {
            throw new SchemaException("There is no snapshot in " + folder.path() + " to compare the tenant with. Run"
                    + " mvn onoffice:fetch and keep the folder under version control, or name the folder that has the snapshot,"
                    + " in goal parameter <schemaDirectory>");
        }
        refuseOffline("check");
        DriftReport drift = driftReport == null ? null : DriftFile.read(driftReport.toPath());
        Snapshot all = folder.read();
        ModelRequest request =
                request(packageName).keeping(all).leavingOut(all.schema().modules());
        Snapshot before = request.select(all);
        JavaModel model = request.name(before.schema()).model();
        UsageIndex usages = UsageIndex.of(folders(), SourceEmitter.typeNames(model, CallSet.of(CallCatalogue.load())));
        usages.problems().forEach(problem -> getLog().warn(problem));
        CheckReport report = CheckReport.of(before.schema(), fetchSelected(), model, usages, drift);
        if (reportFile != null) {
            ReportFile.write(reportFile.toPath(), CheckJson.of(report), "reportFile");
        }
        show(report);
        if (report.compatibility().fails(limit)) {
            throw new MojoFailureException(message(report, limit, folder));
        }
    }

    /** Asks for every module: that one of the configuration is gone is for the report to say. */
    private TenantSchema fetchSelected() throws MojoFailureException {
        try (OnOffice onOffice = connect()) {
            return new SchemaFetcher(onOffice, getLog()::warn)
                    .fetch(new SchemaRequest(List.of(), languages()))
                    .ofModules(modules());
        }
    }

    private List<Path> folders() {
        if (classesDirectories != null && !classesDirectories.isEmpty()) {
            return classesDirectories.stream().map(File::toPath).toList();
        }
        Build build = project().getBuild();
        return List.of(Path.of(build.getOutputDirectory()), Path.of(build.getTestOutputDirectory()));
    }

    private void show(CheckReport report) {
        CheckText.table(report).forEach(line -> getLog().info(line));
        getLog().info(CheckText.summary(report) + ".");
        CheckText.drift(report).forEach(line -> getLog().info(line));
        if (report.classes() == 0 && !report.findings().isEmpty()) {
            getLog().warn("No compiled classes were found, so that no uses are named: compile first, as by"
                    + " mvn test-compile onoffice:check, or name the folders in goal parameter <classesDirectories>.");
        }
    }

    private static String message(CheckReport report, FailOn limit, SnapshotFolder folder) {
        return "The tenant is no longer as the snapshot in " + folder.path() + " says: " + CheckText.summary(report)
                + "."
                + report.findings().stream()
                        .filter(checked -> limit.includes(checked.finding().severity()))
                        .map(checked -> "\n  " + CheckText.sentence(checked))
                        .collect(Collectors.joining())
                + "\nRun the goals fetch and generate and adapt what no longer compiles, or choose which changes fail the build"
                + " in goal parameter <failOn>.";
    }
}

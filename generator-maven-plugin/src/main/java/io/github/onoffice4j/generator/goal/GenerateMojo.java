package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.fetch.SchemaFetcher;
import io.github.onoffice4j.generator.fetch.SchemaRequest;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.name.NamingResult;
import io.github.onoffice4j.generator.name.NamingStrategy;
import io.github.onoffice4j.generator.output.OutputFolder;
import io.github.onoffice4j.generator.output.OutputReport;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed Java for the tenant's modules: records, queries, drafts, an enum for every single- and multiselect, and the
 * action types.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ConnectionMojo {

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
     * Where names come from that nobody has given yet: {@code technical}, {@code label} or {@code mixed}. The last one takes
     * technical names, but labels for what the tenant has made itself ({@code ind_1946_Feld_ObjFreitexte8} labelled "Notiz"
     * becomes {@code NOTIZ}), if the project keeps names; modules are always named by their ids.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.naming", defaultValue = "mixed")
    private String naming = "mixed";

    /**
     * Names for single things, each of the form {@code thing -> name}, for example {@code <name>estate.objektart=haus ->
     * house</name>}. A thing is a module ({@code estate}), a field ({@code estate.kaufpreis}), a permitted value ({@code
     * estate.objektart=haus}), an action kind ({@code actionKind.Email}) or an action type ({@code
     * actionKind.Email=Ausgang}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.names")
    private @Nullable List<@Nullable String> names;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

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
        MavenProject target = Injected.value(project, "project");
        Path folder = Injected.value(outputDirectory, "outputDirectory").toPath();
        OutputFolder output = OutputFolder.of(folder, manifest(target));
        output.checkWritable();
        NamingOptions options = namingOptions();
        NamingResult named = JavaNaming.name(fetch(), ApiCatalogue.load(), options);
        named.warnings().forEach(warning -> getLog().warn(warning));
        named.notes().forEach(note -> getLog().info(note));
        named.removed().forEach(removed -> getLog().info("No longer there, and its name free again: " + removed));
        Map<String, String> sources = SourceEmitter.emit(named.model());
        OutputReport report = output.write(sources);
        getLog().info(String.format(
                "%d modules, %d files in %s: %d written, %d unchanged, %d removed.",
                named.model().modules().size(),
                sources.size(),
                folder,
                report.written().size(),
                report.unchanged().size(),
                report.removed().size()));
        target.addCompileSourceRoot(folder.toString());
    }

    private NamingOptions namingOptions() {
        List<@Nullable String> overrides = names == null ? List.of() : names;
        return new NamingOptions(packageName, languages().get(0))
                .by(NamingStrategy.of(naming))
                .overriding(
                        overrides.stream().map(name -> name == null ? "" : name).toList());
    }

    private TenantSchema fetch() throws MojoFailureException {
        try (OnOffice onOffice = connect()) {
            return new SchemaFetcher(onOffice, getLog()::warn).fetch(new SchemaRequest(modules(), languages()));
        }
    }

    /** One manifest an execution, beside the build's other state, so that two executions never remove each other's files. */
    private Path manifest(MavenProject target) {
        String id = Injected.value(execution, "execution").getExecutionId();
        return Path.of(target.getBuild().getDirectory(), "onoffice", id + ".files");
    }
}

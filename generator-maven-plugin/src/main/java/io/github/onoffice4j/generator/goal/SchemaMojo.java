package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.fetch.SchemaFetcher;
import io.github.onoffice4j.generator.fetch.SchemaRequest;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.name.NamingResult;
import io.github.onoffice4j.generator.name.NamingStrategy;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.SchemaSelection;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that work with a tenant's schema and the names its things are given. */
abstract class SchemaMojo extends ConnectionMojo {

    /**
     * Where the snapshot of the schema is, which the goal {@code fetch} writes; meant for version control.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "onoffice.schemaDirectory",
            defaultValue = "${project.basedir}/src/main/onoffice/schema",
            required = true)
    private @Nullable File schemaDirectory;

    /**
     * Where names come from that nobody has given yet: {@code technical}, {@code label} or {@code mixed}. The last one takes
     * technical names, but labels for what the tenant has made itself ({@code ind_1946_Feld_ObjFreitexte8} labelled "Notiz"
     * becomes {@code NOTIZ}), if there is a snapshot to keep names in; modules are always named by their ids.
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

    SchemaMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    final MavenProject project() {
        return Injected.value(project, "project");
    }

    final MojoExecution execution() {
        return Injected.value(execution, "execution");
    }

    /** Returns a text that stands for this version of the plugin. */
    final String plugin() {
        return PluginIdentity.of(execution().getMojoDescriptor().getPluginDescriptor());
    }

    /** Returns the folder of what runs leave for the next ones. */
    final Path state() {
        return Path.of(project().getBuild().getDirectory(), "onoffice");
    }

    /** Returns a text that stands for whose schema this is and what is asked of it; no credentials can be read from it. */
    final String schemaKey() throws MojoFailureException {
        return Fingerprint.of(accountKey() + plugin() + modules() + languages());
    }

    /** Returns the snapshot as far as it is known when it was fetched. */
    final FetchedSchema fetchedSnapshot() {
        return FetchedSchema.snapshot(snapshot(), state(), Clock.systemUTC());
    }

    final SnapshotFolder snapshot() {
        return SnapshotFolder.of(
                Injected.value(schemaDirectory, "schemaDirectory").toPath());
    }

    /** Returns what the configuration asks for, by a build that keeps no names, for code in a package. */
    final ModelRequest request(String packageName) {
        List<@Nullable String> overrides = names == null ? List.of() : names;
        NamingOptions options = new NamingOptions(packageName, languages().get(0))
                .by(NamingStrategy.of(naming))
                .overriding(
                        overrides.stream().map(name -> name == null ? "" : name).toList());
        return new ModelRequest(new SchemaSelection(modules(), languages()), options);
    }

    /** Says what a person should know of the names, and which things that had one are gone. */
    final void log(NamingResult named, String gone) {
        named.notes().forEach(note -> getLog().info(note));
        named.warnings().forEach(warning -> getLog().warn(warning));
        named.removed().forEach(thing -> getLog().warn(gone + thing));
    }

    /** Asks the server for the schema that the configuration describes. */
    final TenantSchema fetch() throws MojoFailureException {
        try (OnOffice onOffice = connect()) {
            return new SchemaFetcher(onOffice, getLog()::warn).fetch(new SchemaRequest(modules(), languages()));
        }
    }
}

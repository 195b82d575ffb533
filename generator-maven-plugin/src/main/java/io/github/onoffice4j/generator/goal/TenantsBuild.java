package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.JavaExtension;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.generator.tenants.ExtensionNaming;
import io.github.onoffice4j.generator.tenants.Tenant;
import io.github.onoffice4j.generator.tenants.TenantComparison;
import io.github.onoffice4j.generator.tenants.TenantExtension;
import io.github.onoffice4j.generator.tenants.TenantModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes code for several tenants of their snapshots: what they have in common, and what each has beyond that. */
final class TenantsBuild {

    /**
     * What is to be written.
     *
     * @param files text by path
     * @param models what tenants have in common, and how they differ
     */
    record Result(Map<String, String> files, TenantModels models) {}

    private final Map<String, SnapshotFolder> folders = new LinkedHashMap<>();
    private final NamingOptions options;
    private final List<String> modules;
    private final List<String> languages;

    /**
     * Takes the tenants.
     *
     * @param tenants the tenants, the first one leading
     * @param options what the build asks of names
     * @param modules the ids of the modules to take; none for all there are
     * @param languages the languages to take
     * @throws SchemaException if a tenant has no snapshot
     */
    TenantsBuild(List<TenantParameter> tenants, NamingOptions options, List<String> modules, List<String> languages) {
        this.options = options;
        this.modules = modules;
        this.languages = languages;
        for (TenantParameter tenant : tenants) {
            SnapshotFolder folder = SnapshotFolder.of(tenant.schemaDirectory());
            if (!folder.exists()) {
                throw new SchemaException("There is no snapshot of the tenant " + tenant.name() + " in " + folder.path()
                        + ". Run mvn onoffice:fetch -Donoffice.schemaDirectory=… with the credentials of this tenant, in"
                        + " goal parameter <tenants>");
            }
            if (folders.put(tenant.name(), folder) != null) {
                throw new IllegalArgumentException(
                        "Two tenants are called " + tenant.name() + ", in goal parameter <tenants>");
            }
        }
    }

    /** Returns the fingerprint of the snapshots. */
    String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        folders.forEach((name, folder) -> fingerprint.add(name).add(folder.fingerprint()));
        return fingerprint.value();
    }

    Result result() {
        Map<String, GivenNames> names = new LinkedHashMap<>();
        List<Tenant> tenants = new ArrayList<>();
        folders.forEach((name, folder) -> {
            Snapshot snapshot = folder.read();
            names.put(name, snapshot.names());
            tenants.add(new Tenant(name, selected(snapshot.schema())));
        });
        TenantModels models = TenantComparison.compare(tenants);
        JavaModel common =
                name(models.common(), options.keeping(names.values().iterator().next()));
        List<JavaExtension> extensions = new ArrayList<>();
        for (TenantExtension extension : models.extensions()) {
            String name = extension.tenant().name();
            // Overrides are for the common model: not every tenant has what they name.
            NamingOptions own = new NamingOptions(
                    ExtensionNaming.packageOf(common, name),
                    options.defaultLanguage(),
                    options.strategy(),
                    List.of(),
                    Objects.requireNonNull(names.get(name)));
            extensions.add(ExtensionNaming.name(
                    extension, common, name(extension.tenant().schema(), own)));
        }
        return new Result(SourceEmitter.emit(common, extensions), models);
    }

    private static JavaModel name(TenantSchema schema, NamingOptions options) {
        return JavaNaming.name(schema, ApiCatalogue.load(), options).model();
    }

    private TenantSchema selected(TenantSchema schema) {
        return new TenantSchema(
                languages.stream().filter(schema.languages()::contains).toList(),
                schema.modules().stream()
                        .filter(module -> modules.isEmpty() || modules.contains(module.id()))
                        .toList(),
                schema.actionKinds(),
                schema.regions());
    }
}

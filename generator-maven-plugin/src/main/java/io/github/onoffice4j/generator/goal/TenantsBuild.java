package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.snapshot.SchemaSelection;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.generator.tenants.NamedTenants;
import io.github.onoffice4j.generator.tenants.Tenant;
import io.github.onoffice4j.generator.tenants.TenantComparison;
import io.github.onoffice4j.generator.tenants.TenantModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes code for several tenants from their snapshots: what they have in common, and what each has beyond that. */
final class TenantsBuild {

    /**
     * What is to be written.
     *
     * @param files text by path
     * @param models what tenants have in common, and how they differ
     */
    record Result(Map<String, String> files, TenantModels models) {}

    private final Map<String, SnapshotFolder> folders;
    private final ModelRequest request;

    /**
     * Takes the tenants.
     *
     * @param folders the snapshot of each tenant by what code calls it, the first one leading
     * @param request what the build takes of them, and what it asks of the names
     */
    TenantsBuild(Map<String, SnapshotFolder> folders, ModelRequest request) {
        this.folders = new LinkedHashMap<>(folders);
        this.request = request;
    }

    /**
     * Returns the snapshots of tenants as the configuration names them.
     *
     * @param tenants the tenants
     * @throws SchemaException if a tenant has no snapshot
     * @throws IllegalArgumentException if a tenant lacks its name or its folder, or two have the same name
     */
    static Map<String, SnapshotFolder> folders(List<TenantParameter> tenants) {
        Map<String, SnapshotFolder> folders = new LinkedHashMap<>();
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
        return folders;
    }

    /** Returns the fingerprint of the snapshots. */
    String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        folders.forEach((name, folder) -> fingerprint.add(name).add(folder.fingerprint()));
        return fingerprint.value();
    }

    /**
     * Reads the snapshots and makes the code.
     *
     * @param calls the calls and relation types to generate classes of
     * @throws SchemaException if snapshots cannot be read, or lack what the configuration asks for, with all of that
     */
    Result result(CallSet calls) {
        Map<String, Snapshot> snapshots = snapshots();
        List<Tenant> tenants = new ArrayList<>();
        List<ModuleSchema> all = new ArrayList<>();
        snapshots.forEach((name, snapshot) -> {
            tenants.add(new Tenant(
                    name, snapshot.schema().ofModules(request.selection().modules())));
            all.addAll(snapshot.schema().modules());
        });
        TenantModels models = TenantComparison.compare(tenants);
        Map<String, GivenNames> kept = new LinkedHashMap<>();
        snapshots.forEach((name, snapshot) -> kept.put(name, snapshot.names()));
        NamedTenants named = NamedTenants.of(
                models, ApiCatalogue.load(), request.leavingOut(all).options(), kept);
        return new Result(SourceEmitter.emit(named.common(), named.extensions(), calls), models);
    }

    private Map<String, Snapshot> snapshots() {
        SchemaSelection inLanguages =
                new SchemaSelection(List.of(), request.selection().languages());
        Map<String, Snapshot> snapshots = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        folders.forEach((name, folder) -> {
            try {
                snapshots.put(name, folder.read().select(inLanguages));
            } catch (SchemaException e) {
                e.problems().forEach(problem -> problems.add("tenant " + name + ": " + problem));
            }
        });
        if (problems.isEmpty()) {
            request.selection().modules().stream()
                    .filter(module -> snapshots.values().stream()
                            .noneMatch(
                                    snapshot -> snapshot.schema().module(module).isPresent()))
                    .forEach(module ->
                            problems.add("no tenant has the module \"" + module + "\", in goal parameter <modules>"));
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(
                    "The snapshots of the tenants cannot be used as the configuration asks for; nothing was written. Restore"
                            + " them from version control, run the goal fetch for the tenant, or ask for what they have. Found:",
                    problems);
        }
        return snapshots;
    }
}

package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tenant from a snapshot, the folder that the generator keeps under version control: {@code schema.json} names the
 * files of the modules, {@code action-kinds.json} has the action kinds. Regions are the default tenant's.
 */
public final class SnapshotTenant implements Tenant {
    private static final int NEWEST_FORM = 1;

    private final Map<String, TenantModule> modules;
    private final List<ActionKind> actionKinds;
    private final Tenant defaults = new DefaultTenant();

    private SnapshotTenant(Map<String, TenantModule> modules, List<ActionKind> actionKinds) {
        this.modules = modules;
        this.actionKinds = actionKinds;
    }

    /**
     * Reads {@code folder}.
     *
     * @throws UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if the folder holds no snapshot, or one of a newer form
     */
    public static SnapshotTenant read(Path folder) {
        JsonNode schema = file(folder.resolve("schema.json"), "schema");
        Map<String, TenantModule> modules = new LinkedHashMap<>();
        for (JsonNode module : schema.path("modules")) {
            Path path = folder.resolve(module.path("file").asText()).normalize();
            if (!path.startsWith(folder.normalize())) {
                throw new IllegalArgumentException("The snapshot " + folder + " names a file outside of it: "
                        + module.path("file").asText());
            }
            modules.put(module.path("module").asText(), SnapshotModule.of(file(path, "module")));
        }
        List<ActionKind> kinds = SnapshotModule.actionKinds(file(folder.resolve("action-kinds.json"), "action kinds"));
        return new SnapshotTenant(modules, kinds);
    }

    private static JsonNode file(Path path, String kind) {
        JsonNode file;
        try {
            file = new ObjectMapper().readTree(Files.readAllBytes(path));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("The snapshot file " + path + " is not JSON.", malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The snapshot file " + path
                            + " could not be read. Give the folder that the goal fetch has written.",
                    unreadable);
        }
        if (!file.path("onoffice4j").asText().equals(kind)) {
            throw new IllegalArgumentException("The file " + path + " is no snapshot file of the kind \"" + kind
                    + "\". Give the folder that the goal fetch has written.");
        }
        if (file.path("formatVersion").asInt() > NEWEST_FORM) {
            throw new IllegalArgumentException("The snapshot file " + path + " has the form "
                    + file.path("formatVersion").asInt() + ", this sandbox knows up to " + NEWEST_FORM
                    + ". Use a newer sandbox.");
        }
        return file;
    }

    @Override
    public List<String> moduleIds() {
        return List.copyOf(modules.keySet());
    }

    @Override
    public Optional<TenantModule> module(String id) {
        return Optional.ofNullable(modules.get(id));
    }

    @Override
    public List<ActionKind> actionKinds() {
        return actionKinds;
    }

    @Override
    public List<Region> regions() {
        return defaults.regions();
    }
}

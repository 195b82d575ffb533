package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The agency that comes with the sandbox. Each file is read when first asked for, so that starting costs nothing. */
public final class DefaultTenant implements Tenant {
    private static final List<String> MODULES =
            List.of("address", "agentsLog", "calendar", "email", "estate", "file", "news", "project", "task", "user");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, TenantModule> modules = new ConcurrentHashMap<>();
    private final Lazy<List<ActionKind>> actionKinds = new Lazy<>(() -> TenantJson.actionKinds(read("action-kinds")));
    private final Lazy<List<Region>> regions = new Lazy<>(() -> TenantJson.regions(read("regions")));

    @Override
    public List<String> moduleIds() {
        return MODULES;
    }

    @Override
    public Optional<TenantModule> module(String id) {
        if (!MODULES.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(modules.computeIfAbsent(id, name -> TenantJson.module(read(name))));
    }

    @Override
    public List<ActionKind> actionKinds() {
        return actionKinds.get();
    }

    @Override
    public List<Region> regions() {
        return regions.get();
    }

    private JsonNode read(String name) {
        String path = "/io/github/onoffice4j/sandbox/tenant/" + name + ".json";
        try (InputStream file = DefaultTenant.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The sandbox's jar lacks " + path + "; take the jar as published.");
            }
            return json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sandbox could not read " + path + " from its jar.", unreadable);
        }
    }
}

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
 * A tenant whose modules come from a raw answer of the call {@code get fields}; its action kinds and
 * regions are the default tenant's, which such an answer does not hold.
 */
public final class CapturedTenant implements Tenant {
    private final Map<String, TenantModule> modules;
    private final Tenant defaults = new DefaultTenant();

    private CapturedTenant(Map<String, TenantModule> modules) {
        this.modules = modules;
    }

    /**
     * Reads {@code file}.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not JSON, or holds no module
     */
    public static CapturedTenant read(Path file) {
        JsonNode answer;
        try {
            answer = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(
                    "The schema file " + file + " is not JSON (" + malformed.getOriginalMessage()
                            + "). Expected the answer of the API call get fields, as it was received.",
                    malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The schema file " + file + " could not be read. Give the path of an existing, readable file.",
                    unreadable);
        }
        Map<String, TenantModule> modules = new LinkedHashMap<>();
        for (JsonNode result : answer.path("response").path("results")) {
            for (JsonNode record : result.path("data").path("records")) {
                modules.putIfAbsent(record.path("id").asText(), CapturedModule.of(record));
            }
        }
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("The schema file " + file
                    + " holds no module. Expected the answer of the API call get fields, with"
                    + " response.results[0].data.records.");
        }
        return new CapturedTenant(modules);
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
        return defaults.actionKinds();
    }

    @Override
    public List<Region> regions() {
        return defaults.regions();
    }
}

package io.github.onoffice4j.sandbox.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads tenants: the default one from the jar, or the modules of a captured answer. */
public final class TenantLoader {

    private static final List<String> MODULES =
            List.of("address", "agentsLog", "calendar", "email", "estate", "file", "news", "project", "task", "user");

    private static final ObjectMapper JSON = new ObjectMapper();

    private TenantLoader() {}

    /** Returns the default tenant, an agency made up by us. */
    public static Tenant defaultTenant() {
        Map<String, TenantModule> modules = new LinkedHashMap<>();
        for (String module : MODULES) {
            modules.put(module, TenantForm.module(resource(module)));
        }
        return new Tenant(modules, defaultActionKinds());
    }

    /**
     * Returns a tenant with the modules of an answer to the field configuration call and the default tenant's action kinds.
     *
     * @param answer a file with the answer as it came over the wire
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is no such answer
     */
    public static Tenant tenantOf(Path answer) {
        try {
            return new Tenant(CapturedForm.modules(JSON.readTree(answer.toFile()), answer), defaultActionKinds());
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + answer + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<ActionKind> defaultActionKinds() {
        return TenantForm.actionKinds(resource("action-kinds"));
    }

    private static JsonNode resource(String name) {
        String path = name + ".json";
        try (@Nullable InputStream in = TenantLoader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The sandbox's jar lacks the resource " + path);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox's jar holds a broken resource " + path, e);
        }
    }
}

package io.github.onoffice4j.generator.goal;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One of several tenants, as a build names it: {@code <tenant><name>…</name><schemaDirectory>…</schemaDirectory></tenant>}. */
public final class TenantParameter {

    /** What code calls the tenant: small letters and digits that a package can be called. */
    private @Nullable String name;

    /** Where its snapshot is, which the goal {@code fetch} writes. */
    private @Nullable File schemaDirectory;

    /** Makes a tenant; Maven calls it and sets the rest. */
    public TenantParameter() {}

    String name() {
        if (name == null) {
            throw new IllegalArgumentException("A tenant has no <name>, in goal parameter <tenants>");
        }
        return name;
    }

    Path schemaDirectory() {
        if (schemaDirectory == null) {
            throw new IllegalArgumentException(
                    "The tenant " + name() + " has no <schemaDirectory>, in goal parameter <tenants>");
        }
        return schemaDirectory.toPath();
    }
}

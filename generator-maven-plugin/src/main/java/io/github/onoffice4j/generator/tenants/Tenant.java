package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * One of several tenants. Immutable.
 *
 * @param name what code calls it: the name of a package, such as {@code muster}
 * @param schema what it has configured
 */
public record Tenant(String name, TenantSchema schema) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,59}");

    /**
     * Takes name and schema.
     *
     * @param name what code calls it
     * @param schema what it has configured
     * @throws IllegalArgumentException if the name is none of a package
     */
    public Tenant {
        if (!NAME.matcher(name).matches() || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of a tenant: expected small letters and digits that"
                            + " a Java package can be called, such as muster, in goal parameter <tenants>");
        }
    }
}

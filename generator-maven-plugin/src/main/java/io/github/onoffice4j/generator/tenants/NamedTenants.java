package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.JavaExtension;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What tenants have in common and what each has beyond that, with Java names. Immutable.
 *
 * @param common the common model
 * @param extensions what each tenant has beyond it, in the order of the tenants
 */
public record NamedTenants(JavaModel common, List<JavaExtension> extensions) {
    public NamedTenants {
        extensions = List.copyOf(extensions);
    }

    /**
     * Names everything.
     *
     * @param models what tenants have in common, and how they differ
     * @param catalogue what is known of the API
     * @param options what the build asks of the names; those for single things are for the common model, because not every tenant
     *     has what they name
     * @param kept the names that each tenant keeps, by its name; those of the first one count for the common model; nothing keeps
     *     names where there are none
     * @throws IllegalArgumentException if names cannot be given, or a tenant is called as a module is
     */
    public static NamedTenants of(
            TenantModels models, ApiCatalogue catalogue, NamingOptions options, Map<String, GivenNames> kept) {
        String leading = models.extensions().get(0).tenant().name();
        JavaModel common = JavaNaming.name(models.common(), catalogue, keeping(options, kept, leading))
                .model();
        List<JavaExtension> extensions = new ArrayList<>();
        for (TenantExtension extension : models.extensions()) {
            Tenant tenant = extension.tenant();
            NamingOptions own = new NamingOptions(
                            ExtensionNaming.packageOf(common, tenant.name()), options.defaultLanguage())
                    .by(options.strategy());
            JavaModel whole = JavaNaming.name(tenant.schema(), catalogue, keeping(own, kept, tenant.name()))
                    .model();
            extensions.add(ExtensionNaming.name(extension, common, whole));
        }
        return new NamedTenants(common, extensions);
    }

    private static NamingOptions keeping(NamingOptions options, Map<String, GivenNames> kept, String tenant) {
        GivenNames names = kept.get(tenant);
        return names == null ? options : options.keeping(names);
    }
}

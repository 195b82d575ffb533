package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaExtension;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes of a tenant's named model what the common one lacks, so that names are those the tenant has by itself. */
public final class ExtensionNaming {

    private ExtensionNaming() {}

    /**
     * Returns the package of a tenant's code.
     *
     * @param common the common model
     * @param tenant what code calls the tenant
     * @throws IllegalArgumentException if a module of the common model has that package
     */
    public static String packageOf(JavaModel common, String tenant) {
        String name = common.packageName() + "." + tenant;
        common.modules().stream()
                .filter(module -> module.packageName().equals(name))
                .findFirst()
                .ifPresent(module -> {
                    throw new IllegalArgumentException("The package " + name + " is that of the module "
                            + module.schema().id() + ": call the tenant " + tenant
                            + " otherwise, in goal parameter <tenants>");
                });
        return name;
    }

    /**
     * Names an extension.
     *
     * @param extension what the tenant has beyond the common model
     * @param common the common model
     * @param own the whole model of the tenant, in its {@linkplain #packageOf package}
     */
    public static JavaExtension name(TenantExtension extension, JavaModel common, JavaModel own) {
        Map<String, JavaModule> shared = new LinkedHashMap<>();
        common.modules().forEach(module -> shared.put(module.schema().id(), module));
        String tenant = extension.tenant().name();
        List<JavaExtension.Fields> fields = new ArrayList<>();
        List<JavaModule> modules = new ArrayList<>();
        for (JavaModule module : own.modules()) {
            JavaModule base = shared.get(module.schema().id());
            Set<String> names = extension.fields().get(module.schema().id());
            if (base == null) {
                modules.add(module);
            } else if (names != null) {
                fields.add(new JavaExtension.Fields(base, part(module, names, holder(tenant, base, module))));
            }
        }
        return new JavaExtension(
                own.packageName(), tenant, fields, modules, extension.actionKinds() ? own.actionKinds() : List.of());
    }

    /** Named after tenant and record class, so that the classes of several tenants can stand in one file: MusterEstate. */
    private static String holder(String tenant, JavaModule common, JavaModule own) {
        String name = tenant.substring(0, 1).toUpperCase(Locale.ROOT) + tenant.substring(1) + common.recordClass();
        boolean taken =
                own.enums().stream().anyMatch(choices -> choices.className().equalsIgnoreCase(name));
        return taken ? name + "_Fields" : name;
    }

    private static JavaModule part(JavaModule module, Set<String> names, String holder) {
        Set<String> wanted = new HashSet<>(names);
        // What values depend on has values of the same tenant.
        for (JavaField field : module.fields()) {
            JavaEnum choices = field.choices();
            if (wanted.contains(field.schema().name()) && choices != null && choices.dependency() != null) {
                wanted.add(choices.dependency().parent().field());
            }
        }
        List<JavaField> fields = module.fields().stream()
                .filter(field -> wanted.contains(field.schema().name()))
                .toList();
        List<JavaEnum> enums =
                fields.stream().map(JavaField::choices).filter(Objects::nonNull).toList();
        return new JavaModule(
                module.schema(),
                module.rules(),
                module.packageName(),
                holder,
                module.queryClass(),
                module.draftClass(),
                fields,
                enums,
                List.of());
    }
}

package io.github.onoffice4j.generator.name;

import java.util.List;

/**
 * What one of several tenants has beyond the model that all have in common, with its Java names. Immutable.
 *
 * @param packageName the package that all packages of the tenant are in, which is below that of the common model
 * @param tenant what code calls the tenant
 * @param fields classes of fields for the record classes of common modules
 * @param modules modules that the common model lacks, whole
 * @param actionKinds all action kinds of the tenant; empty where those of the common model are all it has
 */
public record JavaExtension(
        String packageName,
        String tenant,
        List<Fields> fields,
        List<JavaModule> modules,
        List<JavaActionKind> actionKinds) {
    public JavaExtension {
        fields = List.copyOf(fields);
        modules = List.copyOf(modules);
        actionKinds = List.copyOf(actionKinds);
    }

    /**
     * Fields that only this tenant has, or has with more values. Immutable.
     *
     * @param common the common module, whose record class the fields are for
     * @param own the fields and their enums; its record class is the class that holds the fields
     */
    public record Fields(JavaModule common, JavaModule own) {}
}

package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides every name of the generated code, before any of it is written.
 *
 * <p>Names come from technical names and keys, which do not change when somebody edits a label.
 */
public final class JavaNaming {

    private JavaNaming() {}

    /**
     * Names everything in a schema.
     *
     * @param schema what the tenant has configured
     * @param catalogue what is known of the API
     * @param options what the build asks for
     * @return the named model, with warnings about types that are new to this version
     */
    public static NamingResult name(TenantSchema schema, ApiCatalogue catalogue, NamingOptions options) {
        List<String> warnings = new ArrayList<>();
        Map<String, ModuleNaming> modules = new LinkedHashMap<>();
        Map<String, String> packages = NameScope.names(
                schema.modules().stream().map(ModuleSchema::id).toList(), NameForm.PACKAGE, ReservedNames.PACKAGES);
        for (ModuleSchema module : schema.modules()) {
            String packageName = options.packageName() + "." + packages.get(module.id());
            modules.put(module.id(), new ModuleNaming(module, catalogue.rulesOf(module.id()), packageName, warnings));
        }
        List<JavaModule> named =
                modules.values().stream().map(module -> module.name(modules)).toList();
        JavaModel model =
                new JavaModel(options.packageName(), schema.languages(), named, actionKinds(schema.actionKinds()));
        return new NamingResult(model, warnings);
    }

    private static List<JavaActionKind> actionKinds(List<ActionKindSchema> kinds) {
        Map<String, String> classes = NameScope.names(
                kinds.stream().map(ActionKindSchema::key).toList(), NameForm.CLASS, ReservedNames.CLASSES);
        List<JavaActionKind> named = new ArrayList<>();
        for (ActionKindSchema kind : kinds) {
            Map<String, String> constants = NameScope.names(
                    kind.types().stream().map(ActionTypeSchema::key).toList(),
                    NameForm.CONSTANT,
                    ReservedNames.ACTION_CONSTANTS);
            List<JavaActionType> types = kind.types().stream()
                    .map(type -> new JavaActionType(type, NamesByKey.get(constants, type.key())))
                    .toList();
            named.add(new JavaActionKind(kind, NamesByKey.get(classes, kind.key()), types));
        }
        return named;
    }
}

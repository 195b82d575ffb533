package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides every name of the generated code, before any of it is written.
 *
 * <p>What the configuration names has that name; a name that was given once stays; what has none yet is named by the strategy.
 */
public final class JavaNaming {

    private final NamingOptions options;
    private final NameGiver giver;

    private JavaNaming(NamingOptions options) {
        this.options = options;
        this.giver = new NameGiver(options);
    }

    /**
     * Names everything in a schema.
     *
     * @param schema what the tenant has configured
     * @param catalogue what is known of the API
     * @param options what the build asks for
     * @return the named model, with warnings about types that are new to this version
     * @throws NamingException if a name of the configuration is none, or for nothing there is, or taken, or if two of the names
     *     that are kept are the same; with all of these problems
     */
    public static NamingResult name(TenantSchema schema, ApiCatalogue catalogue, NamingOptions options) {
        return new JavaNaming(options).name(schema, catalogue);
    }

    private NamingResult name(TenantSchema schema, ApiCatalogue catalogue) {
        Map<String, String> classes = giver.name(
                schema.modules().stream()
                        .map(module -> new Candidate(Thing.module(module.id()), module.labels()))
                        .toList(),
                NameScope.ignoringCase(ReservedNames.MODULES));
        Map<String, ModuleNaming> modules = new LinkedHashMap<>();
        for (ModuleSchema module : schema.modules()) {
            String recordClass = NamesByKey.get(classes, module.id());
            String packageName = options.packageName() + "." + recordClass.toLowerCase(Locale.ROOT);
            modules.put(
                    module.id(),
                    new ModuleNaming(
                            module,
                            catalogue.rulesOf(module.id()),
                            packageName,
                            recordClass,
                            !schema.regions().isEmpty(),
                            giver));
        }
        List<JavaModule> named =
                modules.values().stream().map(module -> module.name(modules)).toList();
        return giver.result(new JavaModel(
                options.packageName(),
                schema.languages(),
                named,
                actionKinds(schema.actionKinds()),
                new RegionNaming(giver).name(schema.regions())));
    }

    private List<JavaActionKind> actionKinds(List<ActionKindSchema> kinds) {
        Map<String, String> classes = giver.name(
                kinds.stream()
                        .map(kind -> new Candidate(Thing.actionKind(kind.key()), kind.labels()))
                        .toList(),
                NameScope.ignoringCase(ReservedNames.CLASSES));
        List<JavaActionKind> named = new ArrayList<>();
        for (ActionKindSchema kind : kinds) {
            Map<String, String> constants = giver.name(
                    kind.types().stream()
                            .map(type -> new Candidate(Thing.actionType(kind.key(), type.key()), type.labels()))
                            .toList(),
                    NameScope.ignoringCase(ReservedNames.ACTION_CONSTANTS));
            named.add(new JavaActionKind(kind, NamesByKey.get(classes, kind.key()), types(kind.types(), constants)));
        }
        return named;
    }

    private static List<JavaActionType> types(List<ActionTypeSchema> types, Map<String, String> constants) {
        return types.stream()
                .map(type -> new JavaActionType(type, NamesByKey.get(constants, type.key())))
                .toList();
    }
}

package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.compare.Place;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what tenants have in common: modules, fields, values and action types that all of them have, as far as the same code
 * can read and write them. Order, labels and categories are those of the first tenant.
 */
public final class TenantComparison {

    private final ByTenant<TenantSchema> tenants;
    private final List<String> languages;
    private final Differences differences;

    private TenantComparison(ByTenant<TenantSchema> tenants) {
        this.tenants = tenants;
        this.languages = commonLanguages(tenants);
        this.differences = new Differences(languages.get(0));
    }

    /**
     * Compares tenants.
     *
     * @param tenants the tenants, at least two; the first one leads
     * @return what they have in common and what each has of its own
     * @throws IllegalArgumentException if there are fewer than two, or two of one name
     * @throws SchemaException if they have no language or no module in common
     */
    public static TenantModels compare(List<Tenant> tenants) {
        Map<String, TenantSchema> byName = new LinkedHashMap<>();
        for (Tenant tenant : tenants) {
            if (byName.put(tenant.name(), tenant.schema()) != null) {
                throw new IllegalArgumentException(
                        "Two tenants are called " + tenant.name() + ", in goal parameter <tenants>");
            }
        }
        if (byName.size() < 2) {
            throw new IllegalArgumentException("A common model is one of two tenants or more: there are "
                    + byName.size() + ", in goal parameter <tenants>");
        }
        return new TenantComparison(new ByTenant<>(byName)).compareAll(tenants);
    }

    private TenantModels compareAll(List<Tenant> all) {
        List<ModuleSchema> modules = tenants.merged(
                TenantSchema::modules,
                ModuleSchema::id,
                (id, having) -> differences.add(Place.module(id), Reason.MISSING, having),
                this::module);
        if (modules.isEmpty()) {
            throw new SchemaException(
                    "The tenants " + String.join(", ", tenants.all().keySet())
                            + " have no module in common, in goal parameter <tenants>");
        }
        List<ActionKindSchema> kinds = tenants.merged(
                TenantSchema::actionKinds,
                ActionKindSchema::key,
                (key, having) -> differences.add(Place.actionKind(key), Reason.MISSING, having),
                this::actionKind);
        TenantSchema common = new TenantSchema(languages, modules, kinds, regions());
        return new TenantModels(
                common, all.stream().map(tenant -> extension(tenant, common)).toList(), differences.all());
    }

    private static List<String> commonLanguages(ByTenant<TenantSchema> tenants) {
        List<String> common = tenants.first().languages().stream()
                .filter(language -> tenants.all().values().stream()
                        .allMatch(schema -> schema.languages().contains(language)))
                .toList();
        if (common.isEmpty()) {
            throw new SchemaException("The tenants have no language in common, in goal parameter <tenants>: "
                    + tenants.described(schema -> String.join(" ", schema.languages())));
        }
        return common;
    }

    private ModuleSchema module(String id, ByTenant<ModuleSchema> modules) {
        differences.addIfOtherLabels(Place.module(id), modules, ModuleSchema::labels);
        List<FieldSchema> fields = modules.merged(
                ModuleSchema::fields,
                FieldSchema::name,
                (name, having) -> differences.add(Place.field(id, name), Reason.MISSING, having),
                (name, all) -> new FieldMerge(differences, Place.field(id, name), all).merge());
        return new ModuleSchema(id, modules.first().labels(), fields);
    }

    private ActionKindSchema actionKind(String key, ByTenant<ActionKindSchema> kinds) {
        differences.addIfOtherLabels(Place.actionKind(key), kinds, ActionKindSchema::labels);
        boolean sameDefault = kinds.agree(ActionKindSchema::defaultType);
        if (!sameDefault) {
            differences.add(
                    Place.actionKind(key), Reason.DEFAULT_DIFFERS, kinds.described(ActionKindSchema::defaultType));
        }
        List<ActionTypeSchema> types = kinds.merged(
                ActionKindSchema::types,
                ActionTypeSchema::key,
                (type, having) -> differences.add(Place.actionType(key, type), Reason.MISSING, having),
                (type, all) -> actionType(Place.actionType(key, type), all));
        return new ActionKindSchema(
                key, kinds.first().labels(), types, sameDefault ? kinds.first().defaultType() : null);
    }

    private ActionTypeSchema actionType(Place place, ByTenant<ActionTypeSchema> types) {
        differences.addIfOtherLabels(place, types, ActionTypeSchema::labels);
        ActionTypeSchema first = types.first();
        boolean sameNumber = types.agree(ActionTypeSchema::databaseId);
        if (!sameNumber) {
            differences.add(
                    place,
                    Reason.NUMBER_DIFFERS,
                    types.described(type ->
                            type.databaseId() == null ? null : type.databaseId().toString()));
        }
        return new ActionTypeSchema(
                first.key(), first.labels(), first.automatic(), sameNumber ? first.databaseId() : null);
    }

    private List<RegionSchema> regions() {
        if (tenants.agree(TenantSchema::regions)) {
            return tenants.first().regions();
        }
        differences.add(
                Place.regions(),
                Reason.REGIONS_DIFFER,
                tenants.described(schema -> schema.regions().size() + " at the top"));
        return List.of();
    }

    private static TenantExtension extension(Tenant tenant, TenantSchema common) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        Set<String> modules = new LinkedHashSet<>();
        for (ModuleSchema own : tenant.schema().modules()) {
            Map<String, FieldSchema> shared = new LinkedHashMap<>();
            common.module(own.id())
                    .ifPresentOrElse(
                            module -> module.fields().forEach(field -> shared.put(field.name(), field)),
                            () -> modules.add(own.id()));
            if (!modules.contains(own.id())) {
                Set<String> names = new LinkedHashSet<>();
                own.fields().stream().filter(field -> hasMore(field, shared)).forEach(field -> names.add(field.name()));
                if (!names.isEmpty()) {
                    fields.put(own.id(), names);
                }
            }
        }
        boolean actionKinds = !keys(tenant.schema()).equals(keys(common));
        return new TenantExtension(tenant, fields, modules, actionKinds);
    }

    private static boolean hasMore(FieldSchema own, Map<String, FieldSchema> shared) {
        FieldSchema common = shared.get(own.name());
        return common == null
                || (own.permittedValues() != null
                        && common.permittedValues() != null
                        && own.permittedValues().size()
                                > common.permittedValues().size());
    }

    /** What code can name of action kinds: keys, and the numbers of tasks' types. */
    private static Map<String, Map<String, String>> keys(TenantSchema schema) {
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        for (ActionKindSchema kind : schema.actionKinds()) {
            Map<String, String> types = new LinkedHashMap<>();
            kind.types().forEach(type -> types.put(type.key(), String.valueOf(type.databaseId())));
            kinds.put(kind.key(), types);
        }
        return kinds;
    }
}

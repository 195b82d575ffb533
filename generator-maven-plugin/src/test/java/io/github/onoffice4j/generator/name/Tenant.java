package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tenant for tests, built thing by thing. */
final class Tenant {

    static final NamingOptions OPTIONS = new NamingOptions("com.acme.crm", "DEU");

    private final Map<String, List<FieldSchema>> modules = new LinkedHashMap<>();
    private final List<ActionKindSchema> actionKinds = new ArrayList<>();

    Tenant module(String id) {
        modules.computeIfAbsent(id, key -> new ArrayList<>());
        return this;
    }

    Tenant field(String module, String name, String label) {
        return field(module, FieldSchema.of(name, "varchar", Labels.of("DEU", label)));
    }

    Tenant field(String module, FieldSchema field) {
        modules.computeIfAbsent(module, key -> new ArrayList<>()).add(field);
        return this;
    }

    /** Adds a select; keys and labels take turns. */
    Tenant select(String module, String name, String label, String... keysAndLabels) {
        List<SelectValue> values = new ArrayList<>();
        for (int i = 0; i < keysAndLabels.length; i += 2) {
            values.add(new SelectValue(keysAndLabels[i], Labels.of("DEU", keysAndLabels[i + 1])));
        }
        return field(
                module,
                FieldSchema.of(name, "singleselect", Labels.of("DEU", label)).withPermittedValues(values));
    }

    Tenant actionKind(String key, String... types) {
        List<ActionTypeSchema> all = new ArrayList<>();
        for (String type : types) {
            all.add(new ActionTypeSchema(type, Labels.of("DEU", type), false, null));
        }
        actionKinds.add(new ActionKindSchema(key, Labels.of("DEU", key), all, null));
        return this;
    }

    /** Names everything there is, with nothing kept, by technical names. */
    static GivenNames namesOf(Tenant tenant) {
        return namesOf(tenant, OPTIONS.by(NamingStrategy.TECHNICAL));
    }

    static GivenNames namesOf(Tenant tenant, NamingOptions options) {
        return JavaNaming.name(tenant.schema(), ApiCatalogue.load(), options).given();
    }

    TenantSchema schema() {
        List<ModuleSchema> all = new ArrayList<>();
        modules.forEach((id, fields) -> all.add(new ModuleSchema(id, Labels.of("DEU", id), fields)));
        return new TenantSchema(List.of("DEU"), all, actionKinds, List.of());
    }
}

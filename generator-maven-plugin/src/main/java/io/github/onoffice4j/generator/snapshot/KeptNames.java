package io.github.onoffice4j.generator.snapshot;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes of names those of the things in a schema. */
final class KeptNames {

    private KeptNames() {}

    static GivenNames of(TenantSchema schema, GivenNames names) {
        GivenNames.Builder kept = GivenNames.builder();
        for (ModuleSchema module : schema.modules()) {
            keep(names.module(module.id()), name -> kept.module(module.id(), name));
            module.fields().forEach(field -> field(module.id(), field, names, kept));
        }
        for (ActionKindSchema kind : schema.actionKinds()) {
            keep(names.actionKind(kind.key()), name -> kept.actionKind(kind.key(), name));
            for (ActionTypeSchema type : kind.types()) {
                keep(names.actionType(kind.key(), type.key()), name -> kept.actionType(kind.key(), type.key(), name));
            }
        }
        regions(schema.regions(), names, kept);
        return kept.build();
    }

    private static void regions(List<RegionSchema> regions, GivenNames names, GivenNames.Builder kept) {
        for (RegionSchema region : regions) {
            keep(names.region(region.key()), name -> kept.region(region.key(), name));
            regions(region.children(), names, kept);
        }
    }

    private static void field(String module, FieldSchema field, GivenNames names, GivenNames.Builder kept) {
        keep(names.field(module, field.name()), name -> kept.field(module, field.name(), name));
        List<SelectValue> values = field.permittedValues();
        for (SelectValue value : values == null ? List.<SelectValue>of() : values) {
            keep(
                    names.value(module, field.name(), value.key()),
                    name -> kept.value(module, field.name(), value.key(), name));
        }
    }

    private static void keep(@Nullable String name, Consumer<String> builder) {
        if (name != null) {
            builder.accept(name);
        }
    }
}

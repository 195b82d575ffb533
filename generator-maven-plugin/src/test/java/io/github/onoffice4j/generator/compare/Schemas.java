package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes small schemas for tests; labels are the technical names. */
public final class Schemas {

    private Schemas() {}

    public static TenantSchema schema(ModuleSchema... modules) {
        return new TenantSchema(List.of("DEU"), List.of(modules), List.of(), List.of());
    }

    public static TenantSchema schema(ActionKindSchema... kinds) {
        return new TenantSchema(List.of("DEU"), List.of(), List.of(kinds), List.of());
    }

    /** A schema of the module estate alone. */
    public static TenantSchema estate(FieldOf... fields) {
        return schema(module("estate", fields));
    }

    public static ModuleSchema module(String id, FieldOf... fields) {
        return new ModuleSchema(
                id, label(id), Stream.of(fields).map(FieldOf::build).toList());
    }

    public static ActionKindSchema kind(String key, ActionTypeSchema... types) {
        return new ActionKindSchema(key, label(key), List.of(types), null);
    }

    public static ActionTypeSchema actionType(String key, @Nullable Integer number) {
        return new ActionTypeSchema(key, label(key), false, number);
    }

    public static Labels label(String german) {
        return Labels.of("DEU", german);
    }

    public static Labels labels(String german, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("DEU", german);
        texts.put("ENG", english);
        return Labels.of(texts);
    }
}

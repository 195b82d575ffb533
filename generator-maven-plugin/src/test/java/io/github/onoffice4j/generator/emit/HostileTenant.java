package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
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

/**
 * A tenant that has every text it is given in every place a tenant can put text.
 *
 * @param texts a technical name or key, and the label shown for it
 */
record HostileTenant(Map<String, String> texts) {

    private static final String LANGUAGE = "DEU";

    /** Makes a tenant with keys of one generator and labels of another. */
    static HostileTenant of(List<String> keys, HostileText labels) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key, labels.next()));
        return new HostileTenant(texts);
    }

    /** Names all that the tenant has. */
    JavaModel model() {
        return JavaNaming.name(schema(), ApiCatalogue.load(), new NamingOptions("com.acme", LANGUAGE))
                .model();
    }

    Map<String, String> sources() {
        return SourceEmitter.emit(model());
    }

    private TenantSchema schema() {
        List<ModuleSchema> modules = new ArrayList<>();
        // Modules of their own hold one field each, whose permitted value, default and category are hostile too.
        texts.forEach((key, label) ->
                modules.add(new ModuleSchema(key, labels(label), List.of(field(key, "varchar", label, List.of())))));
        List<FieldSchema> fields = new ArrayList<>();
        texts.forEach((key, label) -> fields.add(field(key, "text", label, List.of())));
        List<SelectValue> values = new ArrayList<>();
        texts.forEach((key, label) -> values.add(new SelectValue(key, labels(label))));
        fields.add(field("auswahl", "multiselect", "Auswahl", values));
        modules.removeIf(module -> module.id().equals("address"));
        modules.add(new ModuleSchema("address", labels("Adressen"), fields));
        return new TenantSchema(List.of(LANGUAGE), modules, List.of(actionKind("Brief"), actionKind("*/")), List.of());
    }

    private ActionKindSchema actionKind(String kind) {
        List<ActionTypeSchema> types = new ArrayList<>();
        texts.forEach((key, label) -> types.add(new ActionTypeSchema(key, labels(label), false, null)));
        return new ActionKindSchema(kind, labels(kind), types, null);
    }

    private static FieldSchema field(String name, String type, String label, List<SelectValue> values) {
        return new FieldSchema(
                name,
                type,
                labels(label),
                null,
                name,
                values.isEmpty() ? null : values,
                Map.of(),
                Map.of(name, Map.of(name, List.of(name))),
                List.of(),
                name,
                name,
                labels(label));
    }

    static Labels labels(String text) {
        return Labels.of(LANGUAGE, text);
    }
}

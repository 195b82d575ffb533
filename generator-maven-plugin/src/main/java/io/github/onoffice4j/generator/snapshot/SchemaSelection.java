package io.github.onoffice4j.generator.snapshot;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.NearNames;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a build takes of a schema that may hold more. Immutable.
 *
 * @param modules the ids of the modules; none for all there are
 * @param languages three-letter codes of the languages, the leading one first
 */
public record SchemaSelection(List<String> modules, List<String> languages) {
    public SchemaSelection {
        modules = List.copyOf(modules);
        languages = List.copyOf(languages);
    }

    /**
     * Takes the selected modules with labels in the selected languages.
     *
     * @param schema what there is
     * @throws SchemaException if a module or a language is not there, with all of them
     */
    TenantSchema of(TenantSchema schema) {
        List<String> problems = new ArrayList<>();
        List<String> existing = schema.modules().stream().map(ModuleSchema::id).toList();
        missing(problems, "module", modules, existing);
        missing(problems, "language", languages, schema.languages());
        if (!problems.isEmpty()) {
            throw new SchemaException(
                    "The snapshot does not have what the configuration asks for; nothing was written. Run the goal fetch to"
                            + " bring it up to date, or ask for what it has. Not there:",
                    problems);
        }
        return languages.equals(schema.languages()) && modules.isEmpty()
                ? schema
                : new TenantSchema(
                        languages,
                        schema.ofModules(modules).modules().stream()
                                .map(this::module)
                                .toList(),
                        schema.actionKinds().stream().map(this::actionKind).toList(),
                        schema.regions().stream().map(this::region).toList());
    }

    private static void missing(List<String> problems, String what, List<String> asked, List<String> existing) {
        for (String name : asked) {
            if (!existing.contains(name)) {
                problems.add(what + " \"" + name + "\"" + NearNames.hint(name, existing) + ", in goal parameter <"
                        + what + "s>; there is " + String.join(", ", existing));
            }
        }
    }

    private ModuleSchema module(ModuleSchema module) {
        return new ModuleSchema(
                module.id(),
                labels(module.labels()),
                module.fields().stream().map(this::field).toList());
    }

    private FieldSchema field(FieldSchema field) {
        List<SelectValue> values = field.permittedValues();
        return new FieldSchema(
                field.name(),
                field.type(),
                labels(field.labels()),
                field.length(),
                field.defaultValue(),
                values == null ? null : values.stream().map(this::value).toList(),
                field.dependencies(),
                field.filters(),
                field.compoundFields(),
                field.measureFormat(),
                field.table(),
                labels(field.content()));
    }

    private SelectValue value(SelectValue value) {
        return value.withLabels(labels(value.labels()));
    }

    private ActionKindSchema actionKind(ActionKindSchema kind) {
        return new ActionKindSchema(
                kind.key(),
                labels(kind.labels()),
                kind.types().stream()
                        .map(type -> new ActionTypeSchema(
                                type.key(), labels(type.labels()), type.automatic(), type.databaseId()))
                        .toList(),
                kind.defaultType());
    }

    private RegionSchema region(RegionSchema region) {
        return new RegionSchema(
                region.key(),
                labels(region.labels()),
                region.description(),
                region.postalCodes(),
                region.state(),
                region.country(),
                region.children().stream().map(this::region).toList());
    }

    private Labels labels(Labels labels) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String text = labels.asMap().get(language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return Labels.of(texts);
    }
}

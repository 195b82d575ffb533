package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one answer out of answers in several languages: the first one has the order and says what there is, the others add
 * labels.
 */
final class LanguageMerge {

    private LanguageMerge() {}

    static List<ModuleSchema> modules(List<List<ModuleSchema>> languages) {
        return merged(languages, ModuleSchema::id, LanguageMerge::module);
    }

    static List<ActionKindSchema> actionKinds(List<List<ActionKindSchema>> languages) {
        return merged(languages, ActionKindSchema::key, LanguageMerge::actionKind);
    }

    private static ModuleSchema module(ModuleSchema first, ModuleSchema other) {
        return new ModuleSchema(
                first.id(),
                labels(first.labels(), other.labels()),
                merged(List.of(first.fields(), other.fields()), FieldSchema::name, LanguageMerge::field));
    }

    private static FieldSchema field(FieldSchema first, FieldSchema other) {
        return new FieldSchema(
                first.name(),
                first.type(),
                labels(first.labels(), other.labels()),
                first.length(),
                first.defaultValue(),
                values(first.permittedValues(), other.permittedValues()),
                first.dependencies(),
                first.filters(),
                first.compoundFields(),
                first.measureFormat(),
                first.table(),
                labels(first.content(), other.content()));
    }

    private static @Nullable List<SelectValue> values(
            @Nullable List<SelectValue> first, @Nullable List<SelectValue> other) {
        return first == null || other == null
                ? first
                : merged(
                        List.of(first, other),
                        SelectValue::key,
                        (a, b) -> a.withLabels(labels(a.labels(), b.labels())));
    }

    private static ActionKindSchema actionKind(ActionKindSchema first, ActionKindSchema other) {
        return new ActionKindSchema(
                first.key(),
                labels(first.labels(), other.labels()),
                merged(
                        List.of(first.types(), other.types()),
                        ActionTypeSchema::key,
                        (a, b) -> new ActionTypeSchema(
                                a.key(), labels(a.labels(), b.labels()), a.automatic(), a.databaseId())),
                first.defaultType());
    }

    static Labels labels(Labels first, Labels other) {
        Map<String, String> texts = new LinkedHashMap<>(first.asMap());
        other.asMap().forEach(texts::putIfAbsent);
        return Labels.of(texts);
    }

    private static <T> List<T> merged(List<List<T>> languages, Function<T, String> key, BiFunction<T, T, T> merge) {
        Map<String, T> all = new LinkedHashMap<>();
        if (!languages.isEmpty()) {
            languages.get(0).forEach(thing -> all.putIfAbsent(key.apply(thing), thing));
        }
        for (List<T> language : languages.subList(Math.min(1, languages.size()), languages.size())) {
            for (T thing : language) {
                all.computeIfPresent(key.apply(thing), (same, first) -> merge.apply(first, thing));
            }
        }
        return new ArrayList<>(all.values());
    }
}

package io.github.onoffice4j.generator.snapshot;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes schemas of every shape, full of texts that nobody would write and anybody could; the same seed, the same schemas. */
final class RandomSchemas {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u007F",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\uD83C\uDFE0",
            "\uD83C",
            "\uDFE0",
            "../",
            "..\\",
            "con",
            "NUL",
            "*/",
            "\\u002a/",
            "{",
            "]",
            ",",
            "null",
            "ä",
            "A\u0308",
            "ﷺ",
            "schema",
            "action-kinds",
            "<<<<<<< HEAD");

    private static final List<String> LANGUAGES = List.of("DEU", "ENG", "FRA");

    private final Random random;
    private final Set<String> regionKeys = new HashSet<>();

    RandomSchemas(long seed) {
        this.random = new Random(seed);
    }

    TenantSchema next() {
        regionKeys.clear();
        return new TenantSchema(
                LANGUAGES.subList(0, 1 + random.nextInt(3)),
                named(3, this::module),
                named(3, this::actionKind),
                regions(2));
    }

    /** Returns a schema some of whose things have names. */
    Snapshot nextSnapshot() {
        TenantSchema schema = next();
        GivenNames.Builder names = GivenNames.builder();
        for (ModuleSchema module : schema.modules()) {
            maybeName("Module", name -> names.module(module.id(), name));
            for (FieldSchema field : module.fields()) {
                maybeName("FIELD_", name -> names.field(module.id(), field.name(), name));
                List<SelectValue> values = field.permittedValues();
                for (SelectValue value : values == null ? List.<SelectValue>of() : values) {
                    maybeName("VALUE_", name -> names.value(module.id(), field.name(), value.key(), name));
                }
            }
        }
        for (ActionKindSchema kind : schema.actionKinds()) {
            maybeName("Kind", name -> names.actionKind(kind.key(), name));
            for (ActionTypeSchema type : kind.types()) {
                maybeName("TYPE_", name -> names.actionType(kind.key(), type.key(), name));
            }
        }
        nameRegions(schema.regions(), names);
        return new Snapshot(schema, names.build());
    }

    private void nameRegions(List<RegionSchema> regions, GivenNames.Builder names) {
        for (RegionSchema region : regions) {
            maybeName("REGION_", name -> names.region(region.key(), name));
            nameRegions(region.children(), names);
        }
    }

    private void maybeName(String start, Consumer<String> names) {
        if (random.nextBoolean()) {
            names.accept(start + random.nextInt(1000));
        }
    }

    private List<RegionSchema> regions(int depth) {
        return depth == 0
                ? List.of()
                : named(
                        2,
                        key -> new RegionSchema(
                                ofNoOtherRegion(key),
                                labels(),
                                maybe(this::text),
                                many(2, () -> new RegionSchema.PostalCodes(text(), text())),
                                text(),
                                text(),
                                regions(depth - 1)));
    }

    /** Keys of regions are there once in the whole tree. */
    private String ofNoOtherRegion(String key) {
        return regionKeys.add(key) ? key : ofNoOtherRegion(key + "_");
    }

    private ModuleSchema module(String id) {
        return new ModuleSchema(id, labels(), named(5, this::field));
    }

    private FieldSchema field(String name) {
        Map<String, String> dependencies = new LinkedHashMap<>();
        texts(random.nextInt(3)).forEach(value -> dependencies.put(value, text()));
        Map<String, Map<String, List<String>>> filters = new LinkedHashMap<>();
        texts(random.nextInt(3)).forEach(subject -> {
            Map<String, List<String>> criteria = new LinkedHashMap<>();
            texts(random.nextInt(3)).forEach(criterion -> criteria.put(criterion, many(3, this::text)));
            filters.put(subject, criteria);
        });
        return new FieldSchema(
                name,
                text(),
                labels(),
                maybe(() -> random.nextInt(1000)),
                maybe(this::text),
                maybe(() -> named(5, key -> new SelectValue(key, labels(), maybe(this::text), random.nextBoolean()))),
                dependencies,
                filters,
                many(3, this::text),
                maybe(this::text),
                maybe(this::text),
                labels());
    }

    private ActionKindSchema actionKind(String key) {
        return new ActionKindSchema(
                key,
                labels(),
                named(
                        4,
                        type -> new ActionTypeSchema(
                                type, labels(), random.nextBoolean(), maybe(() -> random.nextInt(1000)))),
                maybe(this::text));
    }

    private Labels labels() {
        Map<String, String> texts = new LinkedHashMap<>();
        LANGUAGES.subList(0, random.nextInt(3)).forEach(language -> texts.put(language, text()));
        return Labels.of(texts);
    }

    private <T> List<T> named(int most, Function<String, T> thing) {
        return texts(random.nextInt(most + 1)).stream().map(thing).toList();
    }

    private <T> List<T> many(int most, Supplier<T> thing) {
        List<T> things = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            things.add(thing.get());
        }
        return things;
    }

    private <T> T maybe(Supplier<T> thing) {
        return random.nextBoolean() ? thing.get() : null;
    }

    private Set<String> texts(int count) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(text());
        }
        return texts;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(NASTY.get(random.nextInt(NASTY.size())));
                case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                default -> text.append((char) ('A' + random.nextInt(60)));
            }
        }
        return text.toString();
    }
}

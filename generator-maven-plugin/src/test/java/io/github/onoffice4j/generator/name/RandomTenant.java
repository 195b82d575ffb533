package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Small tenants whose keys and labels are as hostile as a seed makes them, and changes to such tenants. */
final class RandomTenant {

    /** Letters that often make the same names, and what must not get into any. */
    private static final String LETTERS = "aAbBiIıİßäÄ019_-+ .$%\\\"'/*{}@<>\u0000\n\u202e\u0301";

    private static final List<String> WORDS = List.of(
            "class",
            "Id",
            "estate",
            "Estate",
            "address",
            "kaufpreis",
            "UNRECOGNIZED",
            "key",
            "con",
            "String",
            "query",
            "phone",
            "ind_1_Feld_a",
            "ind_2_Feld_a",
            "indMulti1Select3",
            "ind_Schl_3",
            "*/",
            "\\u002a/",
            "../",
            "{@link",
            "Notiz",
            "all");

    private static final List<String> TYPES = List.of(
            "varchar", "integer", "date", "singleselect", "multiselect", "redhint", "brandnew", "datei", "blob");

    private final Random random;

    RandomTenant(long seed) {
        this.random = new Random(seed);
    }

    TenantSchema tenant() {
        return new TenantSchema(List.of("DEU"), distinct(4, this::module), distinct(4, this::actionKind), List.of());
    }

    private ModuleSchema module(String id) {
        return new ModuleSchema(id, label(), distinct(8, this::field));
    }

    private FieldSchema field(String name) {
        return ofSomeType(FieldSchema.of(name, "varchar", label()));
    }

    private FieldSchema ofSomeType(FieldSchema field) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        List<SelectValue> values = type.endsWith("select") ? distinct(8, this::value) : null;
        return FieldSchema.of(field.name(), type, field.labels()).withPermittedValues(values);
    }

    private SelectValue value(String key) {
        return new SelectValue(key, label());
    }

    private ActionKindSchema actionKind(String key) {
        return new ActionKindSchema(key, label(), distinct(4, this::actionType), null);
    }

    private ActionTypeSchema actionType(String key) {
        return new ActionTypeSchema(key, label(), false, null);
    }

    private Labels label() {
        return Labels.of("DEU", text());
    }

    private <T> List<T> distinct(int most, Function<String, T> maker) {
        Set<String> keys = new LinkedHashSet<>();
        int count = random.nextInt(most + 1);
        while (keys.size() < count) {
            keys.add(text());
        }
        return keys.stream().map(maker).toList();
    }

    private String text() {
        if (random.nextInt(3) == 0) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            // Halves of surrogate pairs among them.
            text.append(
                    random.nextInt(4) == 0
                            ? (char) random.nextInt(Character.MAX_VALUE + 1)
                            : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** Returns the same tenant in another order. */
    TenantSchema shuffled(TenantSchema tenant) {
        return new TenantSchema(
                tenant.languages(),
                shuffled(
                        tenant.modules(),
                        module -> new ModuleSchema(
                                module.id(),
                                module.labels(),
                                shuffled(
                                        module.fields(),
                                        field -> field.withPermittedValues(
                                                field.permittedValues() == null
                                                        ? null
                                                        : shuffled(field.permittedValues(), value -> value))))),
                shuffled(
                        tenant.actionKinds(),
                        kind -> new ActionKindSchema(
                                kind.key(), kind.labels(), shuffled(kind.types(), type -> type), null)),
                List.of());
    }

    private <T> List<T> shuffled(List<T> list, Function<T, T> each) {
        List<T> copy = new ArrayList<>(list.stream().map(each).toList());
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Returns the same tenant with other labels, and fields of other types where these are no selects. */
    TenantSchema relabelled(TenantSchema tenant) {
        return new TenantSchema(
                tenant.languages(),
                tenant.modules().stream()
                        .map(module -> new ModuleSchema(
                                module.id(),
                                label(),
                                module.fields().stream().map(this::relabelled).toList()))
                        .toList(),
                tenant.actionKinds().stream()
                        .map(kind -> new ActionKindSchema(
                                kind.key(),
                                label(),
                                kind.types().stream()
                                        .map(type -> actionType(type.key()))
                                        .toList(),
                                null))
                        .toList(),
                List.of());
    }

    private FieldSchema relabelled(FieldSchema field) {
        FieldSchema other =
                FieldSchema.of(field.name(), field.type().equals("varchar") ? "integer" : field.type(), label());
        return field.permittedValues() == null
                ? other
                : other.withPermittedValues(field.permittedValues().stream()
                        .map(value -> value(value.key()))
                        .toList());
    }

    /** Returns a tenant that has lost some things, got others, and changed labels and order. */
    TenantSchema changed(TenantSchema tenant) {
        TenantSchema other = relabelled(tenant);
        TenantSchema added = tenant();
        List<ModuleSchema> modules = merged(other.modules(), added.modules(), ModuleSchema::id).stream()
                .map(module -> new ModuleSchema(
                        module.id(),
                        module.labels(),
                        merged(module.fields(), distinct(4, this::field), FieldSchema::name).stream()
                                .map(this::changed)
                                .toList()))
                .toList();
        return shuffled(new TenantSchema(
                tenant.languages(),
                modules,
                merged(other.actionKinds(), added.actionKinds(), ActionKindSchema::key),
                List.of()));
    }

    private FieldSchema changed(FieldSchema field) {
        return field.withPermittedValues(
                field.permittedValues() == null
                        ? null
                        : merged(field.permittedValues(), distinct(4, this::value), SelectValue::key));
    }

    private <T> List<T> merged(List<T> old, List<T> added, Function<T, String> key) {
        List<T> all = new ArrayList<>(old);
        all.removeIf(each -> random.nextInt(4) == 0);
        Set<String> keys = new LinkedHashSet<>();
        old.forEach(each -> keys.add(key.apply(each)));
        added.stream().filter(each -> keys.add(key.apply(each))).forEach(all::add);
        return all;
    }
}

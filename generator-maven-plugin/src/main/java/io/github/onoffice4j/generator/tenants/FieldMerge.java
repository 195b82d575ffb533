package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.compare.Place;
import io.github.onoffice4j.generator.compare.ValueForm;
import io.github.onoffice4j.generator.name.TenantMade;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one field of that of several tenants, so that what is right for it is right for each of them. */
final class FieldMerge {

    private final Differences differences;
    private final Place place;
    private final ByTenant<FieldSchema> fields;

    FieldMerge(Differences differences, Place place, ByTenant<FieldSchema> fields) {
        this.differences = differences;
        this.place = place;
        this.fields = fields;
    }

    /** Returns the field, or null if the tenants' fields have nothing but the name in common. */
    @Nullable FieldSchema merge() {
        FieldSchema first = fields.first();
        if (!fields.all().values().stream().allMatch(other -> ValueForm.isSame(first, other))) {
            differences.add(
                    place,
                    Reason.TYPE_DIFFERS,
                    fields.described(field -> ValueForm.of(field).words(field)));
            return null;
        }
        if (TenantMade.isField(first.name()) && differences.haveOtherLabels(fields, FieldSchema::labels)) {
            differences.addLabels(place, Reason.MEANING_DIFFERS, fields, FieldSchema::labels);
            return null;
        }
        differences.addIfOtherLabels(place, fields, FieldSchema::labels);
        List<SelectValue> values = ValueForm.of(first).isListed() ? values() : first.permittedValues();
        return new FieldSchema(
                first.name(),
                first.type(),
                first.labels(),
                length(),
                agreed(Reason.DEFAULT_DIFFERS, FieldSchema::defaultValue),
                values,
                dependencies(values),
                filters(),
                compound(),
                fields.agree(FieldSchema::measureFormat) ? first.measureFormat() : null,
                first.table(),
                first.content());
    }

    private List<SelectValue> values() {
        return fields.merged(
                field -> Objects.requireNonNullElse(field.permittedValues(), List.of()),
                SelectValue::key,
                (key, tenants) -> differences.add(place.value(key), Reason.MISSING, tenants),
                this::value);
    }

    private @Nullable SelectValue value(String key, ByTenant<SelectValue> values) {
        if (TenantMade.isValue(key) && differences.haveOtherLabels(values, SelectValue::labels)) {
            differences.addLabels(place.value(key), Reason.MEANING_DIFFERS, values, SelectValue::labels);
            return null;
        }
        differences.addIfOtherLabels(place.value(key), values, SelectValue::labels);
        String parent = values.agree(SelectValue::parent) ? values.first().parent() : null;
        if (!values.agree(SelectValue::active)) {
            differences.add(
                    place.value(key),
                    Reason.ACTIVITY_DIFFERS,
                    values.described(value -> value.active() ? "active" : "inactive"));
        }
        boolean active = values.all().values().stream().allMatch(SelectValue::active);
        return new SelectValue(key, values.first().labels(), parent, active);
    }

    private @Nullable Integer length() {
        if (!fields.agree(FieldSchema::length)) {
            differences.add(
                    place,
                    Reason.LENGTH_DIFFERS,
                    fields.described(field -> field.length() == null
                            ? "unlimited"
                            : field.length().toString()));
        }
        return fields.all().values().stream()
                .map(FieldSchema::length)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private @Nullable String agreed(Reason reason, Function<FieldSchema, @Nullable String> part) {
        if (fields.agree(part::apply)) {
            return part.apply(fields.first());
        }
        differences.add(place, reason, fields.described(part));
        return null;
    }

    private Map<String, String> dependencies(@Nullable List<SelectValue> values) {
        Map<String, String> agreed = new LinkedHashMap<>();
        for (SelectValue value : values == null ? List.<SelectValue>of() : values) {
            String parent = fields.first().dependencies().get(value.key());
            if (!fields.agree(field -> field.dependencies().get(value.key()))) {
                differences.add(
                        place.value(value.key()),
                        Reason.DEPENDENCY_DIFFERS,
                        fields.described(field -> field.dependencies().get(value.key())));
            } else if (parent != null) {
                agreed.put(value.key(), parent);
            }
        }
        return agreed;
    }

    private Map<String, Map<String, List<String>>> filters() {
        if (fields.agree(FieldMerge::applicability)) {
            return fields.first().filters();
        }
        differences.add(
                place,
                Reason.APPLICABILITY_DIFFERS,
                fields.described(field -> field.filters().toString()));
        return Map.of();
    }

    /** Where the field applies, as sets: the order of criteria says nothing. */
    private static Map<String, Map<String, Set<String>>> applicability(FieldSchema field) {
        return field.filters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        subject -> subject.getValue().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, criterion -> Set.copyOf(criterion.getValue())))));
    }

    private List<String> compound() {
        if (!fields.agree(field -> field.compoundFields().isEmpty())) {
            differences.add(
                    place,
                    Reason.COMPOUND_DIFFERS,
                    fields.described(field -> String.join(", ", field.compoundFields())));
        }
        return fields.all().values().stream()
                .map(FieldSchema::compoundFields)
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

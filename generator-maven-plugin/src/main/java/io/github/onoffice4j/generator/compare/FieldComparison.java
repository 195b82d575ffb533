package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a field. */
final class FieldComparison {

    private final Findings findings;
    private final Place place;
    private final FieldSchema before;
    private final FieldSchema after;

    FieldComparison(Findings findings, Place place, FieldSchema before, FieldSchema after) {
        this.findings = findings;
        this.place = place;
        this.before = before;
        this.after = after;
    }

    void compare() {
        type();
        values();
        length();
        compound();
        dependencies();
        findings.addIfChanged(Change.DEFAULT_CHANGED, place, defaultOf(before), defaultOf(after));
        if (!applicability(before).equals(applicability(after))) {
            findings.add(Change.APPLICABILITY_CHANGED, place);
        }
        findings.addIfRelabelled(place, before.labels(), after.labels());
        findings.addIfChanged(Change.MEASURE_FORMAT_CHANGED, place, before.measureFormat(), after.measureFormat());
        findings.addIfChanged(Change.CATEGORY_CHANGED, place, before.table(), after.table());
    }

    private void type() {
        ValueForm formBefore = ValueForm.of(before);
        ValueForm formAfter = ValueForm.of(after);
        if (!ValueForm.isSame(before, after)) {
            findings.add(typeChange(formBefore, formAfter), place, formBefore.words(before), formAfter.words(after));
        } else if (!before.type().equals(after.type())) {
            findings.add(Change.TEXT_TYPE_CHANGED, place, before.type(), after.type());
        }
    }

    private static Change typeChange(ValueForm before, ValueForm after) {
        if (before.isListed() && after.isFree()) {
            return Change.SELECT_BECAME_TEXT;
        }
        return before.isFree() && after.isListed() ? Change.TEXT_BECAME_SELECT : Change.TYPE_CHANGED;
    }

    private void values() {
        if (ValueForm.of(before).isListed() && ValueForm.of(after).isListed()) {
            ListComparison<SelectValue> values = new ListComparison<>(
                    listed(before.permittedValues()),
                    listed(after.permittedValues()),
                    SelectValue::key,
                    (one, other) -> one.active() == other.active());
            values.addTo(findings, place, place::value);
            values.forEachCommon((one, other) -> value(place.value(one.key()), one, other));
        }
    }

    private void value(Place value, SelectValue one, SelectValue other) {
        findings.addIfRelabelled(value, one.labels(), other.labels());
        findings.addIfChanged(Change.PARENT_CHANGED, value, one.parent(), other.parent());
        if (one.active() != other.active()) {
            findings.add(one.active() ? Change.BECAME_INACTIVE : Change.BECAME_ACTIVE, value);
        }
    }

    private static List<SelectValue> listed(@Nullable List<SelectValue> values) {
        return values == null ? List.of() : values;
    }

    private void length() {
        if (ValueForm.of(before) == ValueForm.TEXT && ValueForm.of(after) == ValueForm.TEXT) {
            Change change = limit(after) < limit(before) ? Change.LENGTH_SHORTENED : Change.LENGTH_EXTENDED;
            findings.addIfChanged(change, place, length(before), length(after));
        }
    }

    private static int limit(FieldSchema field) {
        return field.length() == null ? Integer.MAX_VALUE : field.length();
    }

    private static String length(FieldSchema field) {
        return field.length() == null ? "unlimited" : field.length().toString();
    }

    private void compound() {
        List<String> partsBefore = before.compoundFields();
        List<String> partsAfter = after.compoundFields();
        if (!partsBefore.equals(partsAfter)) {
            Change change = Change.PARTS_CHANGED;
            if (partsBefore.isEmpty()) {
                change = Change.BECAME_COMPOUND;
            } else if (partsAfter.isEmpty()) {
                change = Change.NO_LONGER_COMPOUND;
            }
            findings.add(change, place, parts(partsBefore), parts(partsAfter));
        }
    }

    private static @Nullable String parts(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** The dependency of a value that was added or removed is part of that finding. */
    private void dependencies() {
        Set<String> kept = keys(after);
        for (String key : keys(before)) {
            if (kept.contains(key)) {
                findings.addIfChanged(
                        Change.DEPENDENCY_CHANGED,
                        place.value(key),
                        before.dependencies().get(key),
                        after.dependencies().get(key));
            }
        }
    }

    private static Set<String> keys(FieldSchema field) {
        return listed(field.permittedValues()).stream()
                .map(SelectValue::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a field applies, as sets: the order of criteria says nothing. */
    private static Map<String, Map<String, Set<String>>> applicability(FieldSchema field) {
        Map<String, Map<String, Set<String>>> all = new HashMap<>();
        field.filters().forEach((subject, criteria) -> {
            Map<String, Set<String>> keys = new HashMap<>();
            criteria.forEach((criterion, values) -> keys.put(criterion, Set.copyOf(values)));
            all.put(subject, keys);
        });
        return all;
    }

    private static @Nullable String defaultOf(FieldSchema field) {
        return Objects.equals(field.defaultValue(), "") ? null : field.defaultValue();
    }
}

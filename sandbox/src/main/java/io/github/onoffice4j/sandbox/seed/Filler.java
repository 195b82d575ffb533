package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives values to configured fields that nothing else has given one: some of them, by type, as an agency would. */
final class Filler {
    private static final List<String> NOTES = List.of(
            "nach Absprache", "siehe Exposé", "bitte vor Ort prüfen", "liegt vor", "wird nachgereicht", "auf Anfrage");
    private static final Set<String> LEFT_EMPTY =
            Set.of("DATA_TYPE_MONETARY", "DATA_TYPE_MONETARY_WITHOUT_CURRENCY", "DATA_TYPE_AREA");

    private Filler() {}

    static void fill(Seed seed, Columns columns, Set<String> leave) {
        for (Column column : columns.all()) {
            TenantField field = column.field();
            if (field == null || leave.contains(field.name()) || seed.values().containsKey(field.name())) {
                continue;
            }
            Object value = value(seed, column.type(), field);
            if (value != null) {
                seed.put(field.name(), value);
            }
        }
    }

    private static @Nullable Object value(Seed seed, ColumnType type, TenantField field) {
        return switch (type) {
            case BOOLEAN -> seed.isLucky(75) ? (seed.isLucky(35) ? "1" : "0") : null;
            case SINGLE_SELECT -> seed.isLucky(60) ? key(seed, field) : null;
            case MULTI_SELECT -> seed.isLucky(85) ? keys(seed, field) : null;
            case INTEGER -> seed.isLucky(30) ? Integer.toString(seed.between(1, 20)) : null;
            case FLOAT -> isLeftEmpty(field) || !seed.isLucky(35) ? null : seed.between(1, 60) / 2 + ".50";
            case DATE -> seed.isLucky(25) ? seed.date() : null;
            case DATE_TIME -> seed.isLucky(25) ? seed.timeFrom(seed.date()) : null;
            case TEXT -> field.name().startsWith("ind_") && seed.isLucky(40) ? seed.oneOf(NOTES) : null;
            default -> null;
        };
    }

    private static boolean isLeftEmpty(TenantField field) {
        String measure = field.measureFormat();
        return measure != null && LEFT_EMPTY.contains(measure);
    }

    private static @Nullable String key(Seed seed, TenantField field) {
        List<SelectValue> values = field.values();
        return values == null || values.isEmpty()
                ? null
                : seed.earlyOneOf(values).key();
    }

    private static @Nullable List<String> keys(Seed seed, TenantField field) {
        List<SelectValue> values = field.values();
        if (values == null || values.isEmpty()) {
            return null;
        }
        int chance = Math.max(12, 160 / values.size());
        List<String> keys = values.stream()
                .filter(value -> seed.isLucky(chance))
                .map(SelectValue::key)
                .limit(4)
                .toList();
        return keys.isEmpty() ? null : keys;
    }
}

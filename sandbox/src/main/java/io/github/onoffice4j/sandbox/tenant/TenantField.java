package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field as a tenant has configured it (onOffice API documentation, "Field configuration").
 *
 * @param name technical name
 * @param type as reported without {@code realDataTypes}
 * @param realType as reported with {@code realDataTypes}, null when no other than {@code type}
 * @param labels names
 * @param values permitted values in order; null when the answer lists none, empty when there are none
 * @param inactiveValues values an administrator has switched off, which records may still hold
 * @param defaultValue default key or text, null for none
 * @param length most characters, null for other types than varchar
 * @param filters field or value to the conditions under which it is shown
 * @param dependencies permitted value to the value of the parent field it needs
 * @param compoundFields names of the fields this one is composed of, empty for most
 * @param measureFormat unit, null for most
 * @param table technical category, null for none
 * @param content name of the category, null for none
 * @param inactive whether an administrator has switched it off
 */
public record TenantField(
        String name,
        String type,
        @Nullable String realType,
        Labels labels,
        @Nullable List<SelectValue> values,
        List<SelectValue> inactiveValues,
        @Nullable String defaultValue,
        @Nullable Integer length,
        Map<String, Map<String, List<String>>> filters,
        Map<String, String> dependencies,
        List<String> compoundFields,
        @Nullable String measureFormat,
        @Nullable String table,
        @Nullable Labels content,
        boolean inactive) {

    /** Returns the type reported with {@code realDataTypes}. */
    public String trueType() {
        return realType == null ? type : realType;
    }

    /** Returns the permitted value with {@code key}. */
    public Optional<SelectValue> value(String key) {
        return values == null
                ? Optional.empty()
                : values.stream().filter(value -> value.key().equals(key)).findFirst();
    }

    /** Says whether {@code key} may be written: also when the permitted values are not listed. */
    public boolean permits(String key) {
        return values == null || value(key).isPresent();
    }

    /** Returns a plain field: of {@code type} and with {@code labels}, without anything else. */
    public static TenantField plain(String name, String type, Labels labels) {
        boolean isSelect = type.equals("singleselect") || type.equals("multiselect");
        return new TenantField(
                name,
                type,
                null,
                labels,
                isSelect ? List.of() : null,
                List.of(),
                null,
                null,
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    /** Returns this field switched off or on. */
    public TenantField withInactive(boolean isInactive) {
        return with(labels, values, isInactive);
    }

    /** Returns this field with other names. */
    public TenantField withLabels(Labels others) {
        return with(others, values, inactive);
    }

    /** Returns this field with other permitted values. */
    public TenantField withValues(List<SelectValue> others) {
        return with(labels, List.copyOf(others), inactive);
    }

    private TenantField with(Labels newLabels, @Nullable List<SelectValue> newValues, boolean isInactive) {
        return new TenantField(
                name,
                type,
                realType,
                newLabels,
                newValues,
                inactiveValues,
                defaultValue,
                length,
                filters,
                dependencies,
                compoundFields,
                measureFormat,
                table,
                content,
                isInactive);
    }
}

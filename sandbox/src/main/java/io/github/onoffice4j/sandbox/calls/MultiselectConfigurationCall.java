package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code get multiselectconfiguration}: the values of multiselects with their levels, inactive ones too (onOffice API
 * documentation, "Multiselect configuration").
 */
final class MultiselectConfigurationCall implements Call {
    private static final Set<String> MODULES = Set.of(
            "estate",
            "address",
            "calendar",
            "task",
            "agentsLog",
            "project",
            "fakturaArticleAdministration",
            "fakturaBookings");

    private final Tenant tenant;

    MultiselectConfigurationCall(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        TenantModule module = module(parameters);
        String language = Language.of(parameters.get("language"));
        List<Value> values = new ArrayList<>();
        fields(parameters).forEach(name -> values.addAll(values(field(module, name))));
        values.sort(Comparator.comparingInt(Value::position));
        List<Answer.Entry> records = new ArrayList<>();
        values.forEach(value -> records.add(new Answer.Entry(101 + 2 * records.size(), "", value.elements(language))));
        return new Answer(true, null, records);
    }

    private TenantModule module(Map<String, @Nullable Object> parameters) {
        String id = String.valueOf(required(parameters, "module"));
        if (!MODULES.contains(id)) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        return tenant.module(id).orElseThrow(() -> new ActionFailure(ApiError.INVALID_MODULE));
    }

    private static List<String> fields(Map<String, @Nullable Object> parameters) {
        List<@Nullable Object> names = PhpValue.list(required(parameters, "fields"));
        if (names == null) {
            throw new ActionFailure(ApiError.ARRAY_EXPECTED, "fields");
        }
        return names.stream().map(String::valueOf).distinct().toList();
    }

    private static Object required(Map<String, @Nullable Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null || value.equals("")) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, name);
        }
        return value;
    }

    private static TenantField field(TenantModule module, String name) {
        TenantField field =
                module.field(name).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_FIELD_IN_WRITE, name));
        if (!field.type().equals("multiselect")) {
            throw new ActionFailure(ApiError.NO_SELECT_FIELD);
        }
        return field;
    }

    private static List<Value> values(TenantField field) {
        List<SelectValue> active = field.values() == null ? List.of() : field.values();
        List<SelectValue> all = new ArrayList<>(active);
        all.addAll(field.inactiveValues());
        Map<String, SelectValue> byKey = new LinkedHashMap<>();
        all.forEach(value -> byKey.put(value.key(), value));
        List<Value> values = new ArrayList<>();
        for (SelectValue value : all) {
            int position = values.size() + 1;
            values.add(new Value(field, value, position <= active.size(), position, level(value, byKey)));
        }
        return values;
    }

    private static int level(SelectValue value, Map<String, SelectValue> byKey) {
        SelectValue above = value.parent() == null ? null : byKey.get(value.parent());
        return above == null ? 1 : 1 + level(above, byKey);
    }

    /** One value in its place. */
    private record Value(TenantField field, SelectValue value, boolean active, int position, int level) {
        Map<String, @Nullable Object> elements(String language) {
            Map<String, @Nullable Object> elements = new LinkedHashMap<>();
            elements.put("field", value.key());
            elements.put("fieldcontent", value.labels().in(language));
            elements.put("multiselectfield", field.name());
            elements.put("active", active ? 1 : 0);
            elements.put("fieldfilter", field.filters().containsKey(value.key()) ? 1 : 0);
            elements.put("default", value.key().equals(field.defaultValue()) ? 1 : 0);
            elements.put("position", position);
            elements.put("level", level);
            elements.put("parent", value.parent());
            return elements;
        }
    }
}

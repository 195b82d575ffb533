package io.github.onoffice4j.sandbox.configuration;

import io.github.onoffice4j.sandbox.call.Call;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRecord;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.tenant.Labels;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The field configuration: modules, fields, types and permitted values. */
public final class FieldsCall implements Call {

    private final Tenant tenant;

    public FieldsCall(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public CallAnswer answer(CallRequest request) throws CallFailure {
        Parameters parameters = new Parameters(request.parameters());
        List<String> modules = parameters.texts("modules");
        List<CallRecord> records = new ArrayList<>();
        for (String id : modules.isEmpty() ? tenant.modules().keySet() : modules) {
            TenantModule module = tenant.modules().get(id);
            if (module == null) {
                throw new CallFailure(163, "Invalid name for module");
            }
            records.add(new CallRecord(id, "", elements(module, parameters)));
        }
        return new CallAnswer(true, null, records);
    }

    private static Map<String, Object> elements(TenantModule module, Parameters parameters) {
        List<String> asked = parameters.texts("fieldList");
        boolean inactive = parameters.flag("showOnlyInactive");
        Map<String, Object> elements = new LinkedHashMap<>();
        for (TenantField field : module.fields().values()) {
            if (field.inactive() == inactive && (asked.isEmpty() || asked.contains(field.name()))) {
                if (elements.isEmpty() && parameters.flag("labels")) {
                    elements.put("label", Labels.in(module.labels(), language(parameters), module.id()));
                }
                elements.put(field.name(), describe(field, parameters));
            }
        }
        return elements;
    }

    private static Map<String, @Nullable Object> describe(TenantField field, Parameters parameters) {
        String language = language(parameters);
        boolean labels = parameters.flag("labels");
        Map<String, @Nullable Object> described = new LinkedHashMap<>();
        String realType = field.realType();
        described.put("type", realType != null && parameters.flag("realDataTypes") ? realType : field.type());
        described.put("length", field.length());
        described.put("permittedvalues", labels ? labelledValues(field, language) : keys(field));
        described.put("default", field.defaultValue());
        described.put("filters", parameters.flag("showfieldfilters") ? field.filters() : List.of());
        described.put("dependencies", parameters.flag("showfielddependencies") ? field.dependencies() : List.of());
        described.put("compoundFields", field.compoundFields());
        if (labels) {
            described.put("label", Labels.in(field.labels(), language, ""));
        }
        if (parameters.flag("showFieldMeasureFormat")) {
            described.put("fieldMeasureFormat", field.measureFormat());
        }
        if (parameters.flag("showTable")) {
            described.put("tablename", field.table());
        }
        if (parameters.flag("showContent")) {
            described.put("content", field.content().isEmpty() ? null : Labels.in(field.content(), language, ""));
        }
        return described;
    }

    private static String language(Parameters parameters) {
        String language = parameters.text("language");
        return language == null ? "DEU" : language;
    }

    private static @Nullable Map<String, String> labelledValues(TenantField field, String language) {
        if (field.values() == null) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        field.values().forEach(value -> values.put(value.key(), Labels.in(value.labels(), language, value.key())));
        return values;
    }

    /** Keys that look like numbers are numbers: PHP made them keys of an array once. */
    private static @Nullable List<Object> keys(TenantField field) {
        if (field.values() == null) {
            return null;
        }
        return field.values().stream().map(value -> phpKey(value.key())).toList();
    }

    private static Object phpKey(String key) {
        return key.matches("0|-?[1-9][0-9]{0,8}") ? (Object) Long.valueOf(key) : key;
    }
}

package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a new record starts with: the default keys the configuration gives singleselects, where they are permitted. */
final class Defaults {

    private Defaults() {}

    static Map<String, Object> of(Tenant tenant, String moduleId) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        TenantModule module = tenant.modules().get(moduleId);
        if (module == null) {
            return defaults;
        }
        for (TenantField field : module.fields().values()) {
            String key = field.defaultValue();
            if (key != null && !field.inactive() && field.type().equals("singleselect") && permits(field, key)) {
                defaults.put(field.name(), key);
            }
        }
        return defaults;
    }

    private static boolean permits(TenantField field, String key) {
        List<SelectValue> values = field.values();
        return values != null && values.stream().anyMatch(value -> value.key().equals(key));
    }
}

package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on what the tenant has configured. */
final class ConfigurationCalls {
    private ConfigurationCalls() {}

    static Map<String, Call> of(Agency agency) {
        return Map.ofEntries(
                Map.entry("get fields", new FieldsCall(agency.tenant())),
                Map.entry("get actionkindtypes", new ActionKindTypesCall(agency.tenant())),
                Map.entry("get multiselectconfiguration", new MultiselectConfigurationCall(agency.tenant())),
                Map.entry("get regions", new RegionsCall(agency.tenant(), agency.behaviour())),
                Map.entry("get filters", new FiltersCall(agency)));
    }
}

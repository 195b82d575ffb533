package io.github.onoffice4j.sandbox.tenant;

import java.util.Map;

/** A module: its labels by language and its fields by name, in the tenant's order. */
public record TenantModule(String id, Map<String, String> labels, Map<String, TenantField> fields) {}

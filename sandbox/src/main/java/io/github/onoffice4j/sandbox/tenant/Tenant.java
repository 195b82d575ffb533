package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import java.util.Map;

/** The tenant: its modules by id and its action kinds, both in its own order. */
public record Tenant(Map<String, TenantModule> modules, List<ActionKind> actionKinds) {}

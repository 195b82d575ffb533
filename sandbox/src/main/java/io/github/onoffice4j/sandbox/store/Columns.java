package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a module's records: those its configuration lists, and those that exist without being listed.
 *
 * <p>Inactive fields are unknown, as on the real server. Immutable.
 */
public final class Columns {

    private final Map<String, Column> columns;
    private final Set<String> unreadable;
    private final Set<String> unfilterable;
    private final Set<String> refused;
    private final Set<String> ignored;

    private Columns(Builder builder) {
        this.columns = Map.copyOf(builder.columns);
        this.unreadable = Set.copyOf(builder.unreadable);
        this.unfilterable = Set.copyOf(builder.unfilterable);
        this.refused = Set.copyOf(builder.refused);
        this.ignored = Set.copyOf(builder.ignored);
    }

    /** Starts with the active fields the tenant's configuration lists for a module. */
    public static Builder of(Tenant tenant, String moduleId) {
        TenantModule module = tenant.modules().get(moduleId);
        return new Builder(module == null ? List.of() : module.fields().values());
    }

    /** Finds a field by its name, whose case matters, whatever may be done with it. */
    public @Nullable Column find(String name) {
        return columns.get(name);
    }

    /** Finds a field that {@code data} may name. */
    public @Nullable Column readable(String name) {
        return unreadable.contains(name) ? null : columns.get(name);
    }

    /** Finds a field that {@code filter} may name. */
    public @Nullable Column filterable(String name) {
        return unfilterable.contains(name) ? null : columns.get(name);
    }

    /** Finds a field that a create or modify may name. */
    public @Nullable Column writable(String name) {
        return refused.contains(name) ? null : columns.get(name);
    }

    /** Tells whether writes of a field succeed without effect because the server alone sets it. */
    public boolean isSetByServer(String name) {
        return ignored.contains(name);
    }

    /** Collects the fields of a module. Not safe for use by many threads. */
    public static final class Builder {

        private static final Set<String> NEVER_WRITTEN = Set.of("datei", "redhint", "blackhint", "dividingline");

        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final Set<String> inactive = new HashSet<>();
        private final Set<String> unreadable = new HashSet<>();
        private final Set<String> unfilterable = new HashSet<>();
        private final Set<String> refused = new HashSet<>();
        private final Set<String> ignored = new HashSet<>();

        private Builder(Collection<TenantField> fields) {
            for (TenantField field : fields) {
                if (field.inactive()) {
                    inactive.add(field.name());
                } else {
                    columns.put(field.name(), new Column(field.name(), ColumnType.of(field), field));
                    if (!field.compoundFields().isEmpty()
                            || NEVER_WRITTEN.contains(String.valueOf(field.realType()))
                            || NEVER_WRITTEN.contains(field.type())) {
                        refused.add(field.name());
                    }
                }
            }
        }

        /** Adds fields that exist even where the configuration does not list them. */
        public Builder unlisted(ColumnType type, String... names) {
            for (String name : names) {
                if (!inactive.contains(name)) {
                    columns.putIfAbsent(name, new Column(name, type, null));
                }
            }
            return this;
        }

        /** Adds fields, or changes what listed ones hold where that is not what the configuration says. */
        public Builder holding(ColumnType type, String... names) {
            unlisted(type, names);
            for (String name : names) {
                columns.computeIfPresent(name, (key, column) -> new Column(key, type, column.field()));
            }
            return this;
        }

        public Builder unreadable(String... names) {
            unreadable.addAll(Set.of(names));
            return this;
        }

        public Builder unfilterable(String... names) {
            unfilterable.addAll(Set.of(names));
            return this;
        }

        /** Names fields that a create or modify must not contain. */
        public Builder unwritable(String... names) {
            refused.addAll(Set.of(names));
            return this;
        }

        /** Names fields the server sets: writing them does nothing. */
        public Builder setByServer(String... names) {
            ignored.addAll(Set.of(names));
            return this;
        }

        public Columns build() {
            return new Columns(this);
        }
    }
}

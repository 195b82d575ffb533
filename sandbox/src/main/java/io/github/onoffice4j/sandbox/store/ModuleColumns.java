package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a module's records, made anew whenever the module's configuration has changed. Thread-safe. */
final class ModuleColumns implements Supplier<Columns> {
    private final Tenant tenant;
    private final String moduleId;
    private final Function<Tenant, Columns> source;
    private volatile @Nullable Made made;

    ModuleColumns(Tenant tenant, String moduleId, Function<Tenant, Columns> source) {
        this.tenant = tenant;
        this.moduleId = moduleId;
        this.source = source;
    }

    @Override
    public Columns get() {
        Optional<TenantModule> module = tenant.module(moduleId);
        Made known = made;
        if (known == null || !known.module().equals(module)) {
            known = new Made(module, source.apply(tenant));
            made = known;
        }
        return known.columns();
    }

    private record Made(Optional<TenantModule> module, Columns columns) {}
}

package io.github.onoffice4j.sandbox.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A tenant whose configuration can be changed while it is in use. Thread-safe; each change is one step to readers. */
public final class EditableTenant implements Tenant {
    private final Tenant original;
    private final Map<String, TenantModule> changed = new ConcurrentHashMap<>();

    /** Makes a tenant that begins as {@code original}, which stays as it is. */
    public EditableTenant(Tenant original) {
        this.original = original;
    }

    @Override
    public List<String> moduleIds() {
        return original.moduleIds();
    }

    @Override
    public Optional<TenantModule> module(String id) {
        TenantModule module = changed.get(id);
        return module == null ? original.module(id) : Optional.of(module);
    }

    @Override
    public List<ActionKind> actionKinds() {
        return original.actionKinds();
    }

    @Override
    public List<Region> regions() {
        return original.regions();
    }

    /**
     * Adds a field, or replaces the one of the same name in its place.
     *
     * @throws IllegalArgumentException if there is no such module
     */
    public synchronized void put(String moduleId, TenantField field) {
        TenantModule module = known(moduleId);
        Map<String, TenantField> fields = new LinkedHashMap<>(module.fields());
        fields.put(field.name(), field);
        changed.put(moduleId, new TenantModule(module.id(), module.labels(), fields));
    }

    /**
     * Changes a field.
     *
     * @throws IllegalArgumentException if there is no such module or field
     */
    public synchronized void change(String moduleId, String name, UnaryOperator<TenantField> change) {
        put(moduleId, change.apply(known(moduleId, name)));
    }

    /**
     * Removes a field.
     *
     * @throws IllegalArgumentException if there is no such module or field
     */
    public synchronized void remove(String moduleId, String name) {
        known(moduleId, name);
        TenantModule module = known(moduleId);
        Map<String, TenantField> fields = new LinkedHashMap<>(module.fields());
        fields.remove(name);
        changed.put(moduleId, new TenantModule(module.id(), module.labels(), fields));
    }

    private TenantField known(String moduleId, String name) {
        return known(moduleId)
                .field(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The sandbox's tenant has no field " + moduleId + "." + name + "."));
    }

    private TenantModule known(String moduleId) {
        return module(moduleId)
                .orElseThrow(() -> new IllegalArgumentException("The sandbox's tenant has no module " + moduleId
                        + ". It has " + String.join(", ", moduleIds()) + "."));
    }
}

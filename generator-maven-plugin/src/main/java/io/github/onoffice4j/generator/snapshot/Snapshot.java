package io.github.onoffice4j.generator.snapshot;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.List;

/**
 * A schema with the Java names its things were given. Immutable.
 *
 * @param schema the schema
 * @param names the names; none for things that have no name yet
 */
public record Snapshot(TenantSchema schema, GivenNames names) {

    /**
     * Returns the part of it that a build takes.
     *
     * @param selection what to take
     * @throws SchemaException if a module or a language is not there, with all of them
     */
    public Snapshot select(SchemaSelection selection) {
        TenantSchema selected = selection.of(schema);
        return new Snapshot(selected, KeptNames.of(selected, names));
    }

    /**
     * Returns the names of the things in some of its modules, of all action kinds and of all regions.
     *
     * @param modules the ids of the modules, which need not be there; none for all there are
     */
    public GivenNames namesIn(List<String> modules) {
        return KeptNames.of(schema.ofModules(modules), names);
    }
}

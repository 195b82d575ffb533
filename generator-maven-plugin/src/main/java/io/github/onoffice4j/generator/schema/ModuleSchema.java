package io.github.onoffice4j.generator.schema;

import java.util.List;
import java.util.Optional;

/**
 * One module of the field configuration. Immutable.
 *
 * @param id the module id as in onOffice's field configuration, such as {@code agentsLog}
 * @param labels the module's name
 * @param fields the fields in the server's order; empty when the tenant uses none
 */
public record ModuleSchema(String id, Labels labels, List<FieldSchema> fields) {
    public ModuleSchema {
        fields = List.copyOf(fields);
    }

    /**
     * Returns a field, or empty when the module does not have it.
     *
     * @param name the technical name, case-sensitive
     */
    public Optional<FieldSchema> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}

package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import java.util.List;

/**
 * An action kind with its Java names. Immutable.
 *
 * @param schema the kind as the tenant has it
 * @param className simple name of the class that holds its types
 * @param types its types
 */
public record JavaActionKind(ActionKindSchema schema, String className, List<JavaActionType> types) {
    public JavaActionKind {
        types = List.copyOf(types);
    }
}

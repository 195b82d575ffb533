package io.github.onoffice4j.generator.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The enum of a field's values. Immutable.
 *
 * @param packageName the full name of its package
 * @param className its simple name
 * @param field technical name of the field, or of the written value, it belongs to
 * @param constants its constants in the tenant's order, without the one for values not known
 * @param dependency the field its values depend on; null when they depend on none
 */
public record JavaEnum(
        String packageName,
        String className,
        String field,
        List<JavaConstant> constants,
        @Nullable JavaDependency dependency) {
    public JavaEnum {
        constants = List.copyOf(constants);
    }
}

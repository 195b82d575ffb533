package io.github.onoffice4j.generator.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the values of one enum depend on those of another. Immutable.
 *
 * @param parent the enum depended on
 * @param method the method that returns a value's parent
 * @param parentConstants constant to the parent's constant; a constant without a parent is absent
 */
public record JavaDependency(JavaEnum parent, String method, Map<String, String> parentConstants) {
    public JavaDependency {
        parentConstants = Collections.unmodifiableMap(new LinkedHashMap<>(parentConstants));
    }
}

package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the constants of one enum. */
final class EnumNaming {

    private EnumNaming() {}

    static List<JavaConstant> constants(List<SelectValue> values) {
        Map<String, String> names = NameScope.names(
                values.stream().map(SelectValue::key).toList(), NameForm.CONSTANT, ReservedNames.ENUM_CONSTANTS);
        return values.stream()
                .map(value -> new JavaConstant(value, NamesByKey.get(names, value.key())))
                .toList();
    }

    /** Returns the constant of the parent that each constant depends on, those without one left out. */
    static Map<String, String> parents(JavaEnum child, JavaEnum parent, Map<String, String> dependencies) {
        Map<String, String> byKey = new HashMap<>();
        parent.constants().forEach(constant -> byKey.put(constant.value().key(), constant.name()));
        Map<String, String> parents = new LinkedHashMap<>();
        for (JavaConstant constant : child.constants()) {
            String parentKey = dependencies.get(constant.value().key());
            String parentConstant = parentKey == null ? null : byKey.get(parentKey);
            if (parentConstant != null) {
                parents.put(constant.name(), parentConstant);
            }
        }
        return parents;
    }
}

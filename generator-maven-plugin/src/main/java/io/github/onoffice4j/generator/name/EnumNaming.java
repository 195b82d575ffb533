package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the enums of the fields of one module. */
final class EnumNaming {

    private final String module;
    private final String packageName;
    private final NameGiver giver;

    EnumNaming(String module, String packageName, NameGiver giver) {
        this.module = module;
        this.packageName = packageName;
        this.giver = giver;
    }

    /** Names the enum of a select. */
    JavaEnum name(FieldSchema field, FieldName name, List<SelectValue> values) {
        Map<String, String> names = giver.name(
                values.stream()
                        .map(value -> new Candidate(Thing.value(module, field.name(), value.key()), value.labels()))
                        .toList(),
                NameScope.ignoringCase(ReservedNames.ENUM_CONSTANTS));
        List<JavaConstant> constants = values.stream()
                .map(value -> new JavaConstant(value, NamesByKey.get(names, value.key())))
                .toList();
        return new JavaEnum(packageName, name.className(), field.name(), constants, null);
    }

    /**
     * Returns an enum that knows the values of another field which its own depend on.
     *
     * @param child the enum
     * @param parent the enum of the other field
     * @param parentName the names of the other field
     * @param dependencies key to the other field's key
     */
    static JavaEnum withParent(
            JavaEnum child, JavaEnum parent, FieldName parentName, Map<String, String> dependencies) {
        JavaDependency dependency =
                new JavaDependency(parent, method(parentName), parents(child, parent, dependencies));
        return new JavaEnum(child.packageName(), child.className(), child.field(), child.constants(), dependency);
    }

    /** The method stands among those that every enum has. */
    private static String method(FieldName parent) {
        String method = parent.method();
        return ReservedNames.ENUM_METHODS.contains(method) ? "parent" + parent.className() : method;
    }

    /** Returns the constant of the parent that each constant depends on, those without one left out. */
    private static Map<String, String> parents(JavaEnum child, JavaEnum parent, Map<String, String> dependencies) {
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

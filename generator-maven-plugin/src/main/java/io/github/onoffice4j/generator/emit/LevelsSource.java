package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaDependency;
import io.github.onoffice4j.generator.name.JavaEnum;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods by which a value knows those above and below it, where the tenant has put values on several levels. */
final class LevelsSource {

    private final JavaEnum choices;
    private final Map<String, String> parents;

    LevelsSource(JavaEnum choices) {
        this.choices = choices;
        this.parents = parents(choices.constants());
    }

    private static Map<String, String> parents(List<JavaConstant> constants) {
        Map<String, String> names = new HashMap<>();
        constants.forEach(constant -> names.put(constant.value().key(), constant.name()));
        Map<String, String> parents = new LinkedHashMap<>();
        for (JavaConstant constant : constants) {
            String parent = names.get(constant.value().parent());
            if (parent != null) {
                parents.put(constant.name(), parent);
            }
        }
        return parents;
    }

    /** Tells whether there are values above others. */
    boolean exist() {
        return !parents.isEmpty();
    }

    /** Returns the methods of an enum; none where all values are on one level. */
    List<MethodSpec> methods() {
        // @Override
        // public @Nullable Herkunft parent() {
        //     return switch (this) {
        //         case PORTAL_A, PORTAL_B -> Herkunft.PORTAL;
        //         default -> null;
        //     };
        // }
        return exist()
                ? List.of(overriding(new DependencySource(choices, dependency()).method()), children())
                : List.of();
    }

    /** Returns how values depend on others of the same set. */
    JavaDependency dependency() {
        return new JavaDependency(choices, "parent", parents);
    }

    /** Returns a method that the interface of all values has. */
    static MethodSpec overriding(MethodSpec method) {
        return method.toBuilder().addAnnotation(Override.class).build();
    }

    MethodSpec children() {
        // @Override
        // public List<Herkunft> children() {
        //     return Arrays.stream(values()).filter(value -> value.parent() == this).toList();
        ClassName self = ClassName.get(choices.packageName(), choices.className());
        return MethodSpec.methodBuilder("children")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), self))
                .addCode("return $T.stream(values()).filter(value -> value.parent() == this).toList();\n", Arrays.class)
                .build();
    }
}

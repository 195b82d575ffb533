package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaDependency;
import io.github.onoffice4j.generator.name.JavaEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The method by which a value knows the value of another field that it belongs to. */
final class DependencySource {

    private final JavaEnum choices;
    private final JavaDependency dependency;

    DependencySource(JavaEnum choices, JavaDependency dependency) {
        this.choices = choices;
        this.dependency = dependency;
    }

    /** Returns the type of the values depended on. */
    static ClassName parentType(JavaDependency dependency) {
        return ClassName.get(
                dependency.parent().packageName(), dependency.parent().className());
    }

    MethodSpec method() {
        // public @Nullable Objektart objektart() {
        //     return switch (this) {
        //         case VILLA, BUNGALOW -> Objektart.HAUS;
        //         default -> null;
        //     };
        // }
        return method(dependency, body());
    }

    /** Returns the method with its body. */
    static MethodSpec method(JavaDependency dependency, CodeBlock body) {
        return MethodSpec.methodBuilder(dependency.method())
                .addJavadoc(Comment.of("Returns the value of "
                                + JavadocText.code(dependency.parent().field()) + " that this value belongs to.")
                        .returns("the value, or {@code null} if it belongs to none")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.nullable(parentType(dependency)))
                .addCode(body)
                .build();
    }

    private CodeBlock body() {
        Map<String, List<String>> groups = childrenByParent();
        if (groups.isEmpty()) {
            return CodeBlock.of("return null;\n");
        }
        CodeBlock parentType = VisibleName.among(choices.constants()).of(parentType(dependency));
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (this) {\n").indent();
        groups.forEach((parentConstant, children) ->
                body.add("case $L -> $L.$L;\n", String.join(", ", children), parentType, parentConstant));
        return body.add("default -> null;\n").unindent().add("};\n").build();
    }

    /** Returns the constants that belong to each constant of the parent, in the orders of both. */
    private Map<String, List<String>> childrenByParent() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        dependency.parent().constants().forEach(parent -> groups.put(parent.name(), new ArrayList<>()));
        for (JavaConstant child : choices.constants()) {
            List<String> siblings = groups.get(dependency.parentConstants().get(child.name()));
            if (siblings != null) {
                siblings.add(child.name());
            }
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }
}

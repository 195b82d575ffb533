package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
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
import org.jspecify.annotations.Nullable;

/** The method by which a value knows the value of another field that it belongs to. */
final class DependencySource {

    private final JavaEnum choices;
    private final JavaDependency dependency;

    DependencySource(JavaEnum choices, JavaDependency dependency) {
        this.choices = choices;
        this.dependency = dependency;
    }

    MethodSpec method() {
        // public @Nullable Objektart objektart() {
        //     return switch (this) {
        //         case VILLA, BUNGALOW -> Objektart.HAUS;
        //         default -> null;
        //     };
        // }
        JavaEnum parent = dependency.parent();
        ClassName parentType = ClassName.get(parent.packageName(), parent.className());
        return MethodSpec.methodBuilder(dependency.method())
                .addJavadoc(Comment.of("Returns the value of " + JavadocText.code(parent.field())
                                + " that this value belongs to.")
                        .returns("the value, or {@code null} if it belongs to none")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(parentType.annotated(
                        AnnotationSpec.builder(Nullable.class).build()))
                .addCode(body(parentType))
                .build();
    }

    private CodeBlock body(ClassName parentType) {
        Map<String, List<String>> groups = childrenByParent();
        if (groups.isEmpty()) {
            return CodeBlock.of("return null;\n");
        }
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (this) {\n").indent();
        groups.forEach((parentConstant, children) ->
                body.add("case $L -> $L.$L;\n", String.join(", ", children), parentName(parentType), parentConstant));
        return body.add("default -> null;\n").unindent().add("};\n").build();
    }

    /** A constant of this enum hides a class of the same name. */
    private CodeBlock parentName(ClassName parentType) {
        boolean hidden = choices.constants().stream()
                .anyMatch(constant -> constant.name().equals(parentType.simpleName()));
        return hidden ? CodeBlock.of("$L", parentType.canonicalName()) : CodeBlock.of("$T", parentType);
    }

    private Map<String, List<String>> childrenByParent() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (JavaConstant parent : dependency.parent().constants()) {
            List<String> children = choices.constants().stream()
                    .map(JavaConstant::name)
                    .filter(child ->
                            parent.name().equals(dependency.parentConstants().get(child)))
                    .toList();
            if (!children.isEmpty()) {
                groups.put(parent.name(), new ArrayList<>(children));
            }
        }
        return groups;
    }
}

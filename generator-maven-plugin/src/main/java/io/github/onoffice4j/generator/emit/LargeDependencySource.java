package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaDependency;
import io.github.onoffice4j.generator.name.JavaEnum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the values of a large set know the value of another field that they belong to: by a table. */
final class LargeDependencySource {

    private final JavaDependency dependency;
    private final TypeName byKey;
    private final StatementParts parts;

    LargeDependencySource(JavaEnum choices, JavaDependency dependency, Limits limits) {
        this.dependency = dependency;
        ClassName parent = DependencySource.parentType(dependency);
        this.byKey = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), parent);
        this.parts = StatementParts.of(
                ClassName.get(choices.packageName(), choices.className()),
                "Parents",
                byKey,
                "parents",
                statements(choices, parent),
                limits);
    }

    private List<CodeBlock> statements(JavaEnum choices, ClassName parent) {
        // parents.put("berlin", Land.DEUTSCHLAND);
        List<CodeBlock> statements = new ArrayList<>();
        for (JavaConstant constant : choices.constants()) {
            String parentConstant = dependency.parentConstants().get(constant.name());
            if (parentConstant != null) {
                statements.add(CodeBlock.of(
                        "parents.put($L, $T.$L);\n",
                        JavaLiteral.of(constant.value().key()),
                        parent,
                        parentConstant));
            }
        }
        return statements;
    }

    MethodSpec method() {
        // public @Nullable Land land() {
        //     return Parents.BY_KEY.get(key());
        return DependencySource.method(dependency, CodeBlock.of("return Parents.BY_KEY.get(key());\n"));
    }

    /** Returns the nested class that holds the table. */
    TypeSpec holder() {
        return LazyHolder.of(
                "Parents",
                byKey,
                "BY_KEY",
                CodeBlock.builder()
                        .add("$T parents = new $T<>();\n", byKey, HashMap.class)
                        .add(parts.calls())
                        .add("return parents;\n")
                        .build());
    }

    /** Returns the classes among which the table is split. */
    List<TypeSpec> types() {
        return parts.types();
    }
}

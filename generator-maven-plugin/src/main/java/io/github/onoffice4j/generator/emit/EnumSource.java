package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The enum of the values of one singleselect or multiselect field. */
final class EnumSource {

    private static final String UNRECOGNIZED = ChoiceMembers.UNRECOGNIZED;

    private final JavaEnum choices;
    private final LabelText labels;
    private final Limits limits;
    private final ChoiceMembers members;
    private final ClassName self;

    EnumSource(JavaEnum choices, LabelText labels, ClassName model, Limits limits) {
        this.choices = choices;
        this.labels = labels;
        this.limits = limits;
        this.members = new ChoiceMembers(choices, labels, model);
        this.self = members.self();
    }

    /** Returns the enum, and the classes that hold its labels if it has no room for them. */
    List<TypeSpec> types() {
        Weight constants = choices.constants().stream()
                .map(constant -> Weight.of(arguments(constant).toString()))
                .reduce(Weight.NONE, Weight::plus);
        if (limits.allow(constants)) {
            return List.of(withLabels());
        }
        StatementParts parts = labelParts();
        List<TypeSpec> types = new ArrayList<>(List.of(withoutLabels(parts)));
        types.addAll(parts.types());
        return types;
    }

    private TypeSpec withLabels() {
        // public enum Objektart implements Choice {
        //     HAUS("haus", "Haus", "House"),
        //     UNRECOGNIZED("");
        TypeSpec.Builder type = start();
        choices.constants().forEach(constant -> type.addEnumConstant(constant.name(), constant(constant)));
        type.addEnumConstant(UNRECOGNIZED, unrecognized())
                .addField(byKey())
                .addField(keyField())
                .addField(FieldSpec.builder(ChoiceMembers.listOfLabels(), "labels", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "key")
                        .addParameter(String[].class, "labels")
                        .varargs()
                        .addCode("this.key = key;\nthis.labels = $T.of(labels);\n", List.class)
                        .build());
        return methods(type, "labels").build();
    }

    private TypeSpec withoutLabels(StatementParts parts) {
        // public enum Objektart implements Choice {
        //     HAUS("haus"),
        //     UNRECOGNIZED("");
        TypeSpec.Builder type = start();
        for (JavaConstant constant : choices.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", key(constant))
                            .addJavadoc(members.constantComment(constant).block())
                            .build());
        }
        type.addEnumConstant(UNRECOGNIZED, unrecognized())
                .addField(byKey())
                .addField(keyField())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "key")
                        .addCode("this.key = key;\n")
                        .build());
        return methods(type, "labels()")
                .addMethod(MethodSpec.methodBuilder("labels")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(ChoiceMembers.listOfLabels())
                        .addCode("return Labels.BY_ORDINAL.get(ordinal());\n")
                        .build())
                .addType(LazyHolder.of(
                        "Labels",
                        listOfLists(),
                        "BY_ORDINAL",
                        CodeBlock.builder()
                                .add("$T labels = new $T<>();\n", listOfLists(), ArrayList.class)
                                .add(parts.calls())
                                .add("labels.add($T.of());\n", List.class)
                                .add("return labels;\n")
                                .build()))
                .build();
    }

    private StatementParts labelParts() {
        // labels.add(List.of("Haus", "House"));
        List<CodeBlock> statements = choices.constants().stream()
                .map(constant -> CodeBlock.of(
                        "labels.add($T.of($L));\n",
                        List.class,
                        labels.arguments(constant.value().labels())))
                .toList();
        return StatementParts.of(self, "Labels", listOfLists(), "labels", statements, limits);
    }

    private TypeSpec.Builder start() {
        return TypeSpec.enumBuilder(self)
                .addJavadoc(members.typeComment().block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Choice.class);
    }

    private TypeSpec.Builder methods(TypeSpec.Builder type, String labelsOfValue) {
        type.addMethod(members.of(CodeBlock.of("BY_KEY.getOrDefault(key, $L)", UNRECOGNIZED)))
                .addMethod(indexByKey())
                .addMethod(key())
                .addMethod(label(labelsOfValue))
                .addMethod(members.labelInLanguage(labelsOfValue))
                .addMethod(ChoiceMembers.isUnrecognized())
                .addMethods(members.activity());
        if (choices.dependency() != null) {
            type.addMethod(new DependencySource(choices, choices.dependency()).method());
        }
        type.addMethods(new LevelsSource(choices).methods());
        return type;
    }

    private TypeSpec constant(JavaConstant constant) {
        return TypeSpec.anonymousClassBuilder(arguments(constant))
                .addJavadoc(members.constantComment(constant).block())
                .build();
    }

    private CodeBlock arguments(JavaConstant constant) {
        return CodeBlock.of(
                "$L, $L", key(constant), labels.arguments(constant.value().labels()));
    }

    private static String key(JavaConstant constant) {
        return JavaLiteral.of(constant.value().key());
    }

    private static TypeSpec unrecognized() {
        // UNRECOGNIZED("");
        return TypeSpec.anonymousClassBuilder("$S", "")
                .addJavadoc(ChoiceMembers.unrecognizedComment().block())
                .build();
    }

    private static TypeName listOfLists() {
        return ParameterizedTypeName.get(ClassName.get(List.class), ChoiceMembers.listOfLabels());
    }

    private TypeName mapOf() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), self);
    }

    private static FieldSpec keyField() {
        return FieldSpec.builder(String.class, "key", Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    private FieldSpec byKey() {
        // private static final Map<String, Objektart> BY_KEY = indexByKey();
        return FieldSpec.builder(mapOf(), "BY_KEY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("indexByKey()")
                .build();
    }

    private MethodSpec indexByKey() {
        // private static Map<String, Objektart> indexByKey() {
        //     Map<String, Objektart> byKey = new HashMap<>();
        //     for (Objektart choice : values()) { … }
        return MethodSpec.methodBuilder("indexByKey")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(mapOf())
                .addCode("$T byKey = new $T<>();\n", mapOf(), HashMap.class)
                .beginControlFlow("for ($T choice : values())", self)
                .beginControlFlow("if (!choice.isUnrecognized())")
                .addCode("byKey.put(choice.key, choice);\n")
                .endControlFlow()
                .endControlFlow()
                .addCode("return $T.unmodifiableMap(byKey);\n", Collections.class)
                .build();
    }

    private static MethodSpec key() {
        // public String key() {
        return ChoiceMembers.overriding("key")
                .returns(String.class)
                .addCode("return key;\n")
                .build();
    }

    private static MethodSpec label(String labelsOfValue) {
        // public String label() {
        //     return labels.isEmpty() ? "" : labels.get(0);
        return ChoiceMembers.overriding("label")
                .returns(String.class)
                .addCode("return $1L.isEmpty() ? \"\" : $1L.get(0);\n", labelsOfValue)
                .build();
    }
}

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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The enum of the values of one singleselect or multiselect field. */
final class EnumSource {

    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final JavaEnum choices;
    private final LabelText labels;
    private final ClassName self;
    private final ClassName model;

    /**
     * Makes the source of an enum.
     *
     * @param choices the enum
     * @param labels the texts of the model's languages
     * @param model the class that holds the languages
     */
    EnumSource(JavaEnum choices, LabelText labels, ClassName model) {
        this.choices = choices;
        this.labels = labels;
        this.self = ClassName.get(choices.packageName(), choices.className());
        this.model = model;
    }

    TypeSpec type() {
        // public enum Objektart implements Choice {
        //     HAUS("haus", "Haus", "House"),
        //     UNRECOGNIZED("");
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addJavadoc(
                        Comment.of("The values of " + JavadocText.code(choices.field()) + ", in the tenant's order.")
                                .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Choice.class);
        choices.constants().forEach(constant -> type.addEnumConstant(constant.name(), constant(constant)));
        type.addEnumConstant(UNRECOGNIZED, unrecognized())
                .addField(byKey())
                .addField(FieldSpec.builder(String.class, "key", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addField(FieldSpec.builder(listOf(), "labels", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(indexByKey())
                .addMethod(key())
                .addMethod(label())
                .addMethod(labelInLanguage())
                .addMethod(isUnrecognized());
        if (choices.dependency() != null) {
            type.addMethod(new DependencySource(choices, choices.dependency()).method());
        }
        return type.build();
    }

    private TypeSpec constant(JavaConstant constant) {
        // /** Haus · House: {@code haus}. */
        // HAUS("haus", "Haus", "House"),
        String key = JavaLiteral.of(constant.value().key());
        String shown = labels.shown(constant.value().labels());
        return TypeSpec.anonymousClassBuilder(
                        "$L, $L", key, labels.arguments(constant.value().labels()))
                .addJavadoc(Comment.of((shown.isEmpty() ? "" : shown + ": ")
                                + JavadocText.code(constant.value().key()) + ".")
                        .block())
                .build();
    }

    private static TypeSpec unrecognized() {
        // UNRECOGNIZED("");
        return TypeSpec.anonymousClassBuilder("$S", "")
                .addJavadoc(Comment.of("Stands for every key that the tenant has added since this code was generated.")
                        .block())
                .build();
    }

    private static TypeName listOf() {
        return ParameterizedTypeName.get(List.class, String.class);
    }

    private TypeName mapOf() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), self);
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

    private static MethodSpec constructor() {
        // Objektart(String key, String... labels) {
        return MethodSpec.constructorBuilder()
                .addParameter(String.class, "key")
                .addParameter(String[].class, "labels")
                .varargs()
                .addCode("this.key = key;\nthis.labels = $T.of(labels);\n", List.class)
                .build();
    }

    private MethodSpec of() {
        // public static Objektart of(String key) {
        //     return BY_KEY.getOrDefault(key, UNRECOGNIZED);
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Comment.of("Finds the value of a key.")
                        .param("key", "the key as on the wire, case-sensitive")
                        .returns("the value; {@link #UNRECOGNIZED} if there is none of that key")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "key")
                .addCode("return BY_KEY.getOrDefault(key, $L);\n", UNRECOGNIZED)
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec key() {
        // public String key() {
        return overriding("key").returns(String.class).addCode("return key;\n").build();
    }

    private static MethodSpec label() {
        // public String label() {
        //     return labels.isEmpty() ? "" : labels.get(0);
        return overriding("label")
                .returns(String.class)
                .addCode("return labels.isEmpty() ? \"\" : labels.get(0);\n")
                .build();
    }

    private MethodSpec labelInLanguage() {
        // public String label(Locale locale) {
        //     return OnOfficeModel.LANGUAGES.pick(locale, labels);
        return overriding("label")
                .returns(String.class)
                .addParameter(Locale.class, "locale")
                .addCode(CodeBlock.of("return $T.LANGUAGES.pick(locale, labels);\n", model))
                .build();
    }

    private static MethodSpec isUnrecognized() {
        // public boolean isUnrecognized() {
        //     return this == UNRECOGNIZED;
        return overriding("isUnrecognized")
                .returns(boolean.class)
                .addCode("return this == $L;\n", UNRECOGNIZED)
                .build();
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.generator.name.JavaActionKind;
import io.github.onoffice4j.generator.name.JavaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class of all action kinds and their types. */
final class ActionTypesSource {

    private static final String NAME = "ActionTypes";

    private final JavaModel model;
    private final Limits limits;
    private final ClassName self;
    private final ActionKindSource kinds;

    /**
     * Makes the class.
     *
     * @param model the action kinds, and the package of the class
     * @param languages the class that holds the languages
     */
    ActionTypesSource(JavaModel model, ClassName languages, LabelText labels, Limits limits) {
        this.model = model;
        this.limits = limits;
        this.self = name(model);
        this.kinds = new ActionKindSource(self, languages, labels, limits);
    }

    /** Returns the name of the class. */
    static ClassName name(JavaModel model) {
        return ClassName.get(model.packageName(), NAME);
    }

    /** Returns the class, and those among which it is split if it is too large. */
    List<TypeSpec> types() {
        // public final class ActionTypes {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("The tenant's action kinds, and the types of each.")
                        .paragraph("A type carries its kind, so that only pairs that belong together can be written.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        List<TypeSpec> parts = new ArrayList<>();
        ConstantList allKinds = new ConstantList(self, "KINDS", "kinds", ActionKind.class, kindConstants(), limits);
        ConstantList allTypes = new ConstantList(self, "TYPES", "types", ActionType.class, typeConstants(), limits);
        type.addField(allKinds.field())
                .addField(allTypes.field())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(listing("kinds", "KINDS", ActionKind.class, "the kinds in the tenant's order, unmodifiable"))
                .addMethod(listing("types", "TYPES", ActionType.class, "the types of all kinds, unmodifiable"))
                .addMethod(find());
        for (ConstantList list : List.of(allKinds, allTypes)) {
            type.addMethods(list.methods());
            parts.addAll(list.types());
        }
        for (JavaActionKind kind : model.actionKinds()) {
            List<TypeSpec> types = kinds.types(kind);
            type.addType(types.get(0));
            parts.addAll(types.subList(1, types.size()));
        }
        parts.add(0, type.build());
        return parts;
    }

    private List<CodeBlock> kindConstants() {
        return model.actionKinds().stream()
                .map(kind -> CodeBlock.of("$T.KIND", nested(kind)))
                .toList();
    }

    private List<CodeBlock> typeConstants() {
        return model.actionKinds().stream()
                .flatMap(
                        kind -> kind.types().stream().map(type -> CodeBlock.of("$T.$L", nested(kind), type.constant())))
                .toList();
    }

    private ClassName nested(JavaActionKind kind) {
        return self.nestedClass(kind.className());
    }

    private static MethodSpec listing(String name, String field, Class<?> type, String result) {
        // public static List<ActionKind> kinds() {
        //     return KINDS;
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        Comment.of("Returns all " + name + ".").returns(result).block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(List.class, type))
                .addCode("return $L;\n", field)
                .build();
    }

    private static MethodSpec find() {
        // public static Optional<ActionType> find(String kind, String type) {
        //     for (ActionType candidate : TYPES) { … }
        return MethodSpec.methodBuilder("find")
                .addJavadoc(Comment.of("Finds a type by the keys of its kind and its own.")
                        .param("kind", "the key of the kind, case-sensitive")
                        .param("type", "the key of the type, case-sensitive")
                        .returns("the type; empty if the model has none of these keys")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Optional.class, ActionType.class))
                .addParameter(String.class, "kind")
                .addParameter(String.class, "type")
                .beginControlFlow("for ($T candidate : TYPES)", ActionType.class)
                .beginControlFlow("if (candidate.kind().key().equals(kind) && candidate.key().equals(type))")
                .addCode("return $T.of(candidate);\n", Optional.class)
                .endControlFlow()
                .endControlFlow()
                .addCode("return $T.empty();\n", Optional.class)
                .build();
    }
}

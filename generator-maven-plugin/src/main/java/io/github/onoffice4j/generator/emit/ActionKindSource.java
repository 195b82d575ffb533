package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.TaskType;
import io.github.onoffice4j.generator.name.JavaActionKind;
import io.github.onoffice4j.generator.name.JavaActionType;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The nested class of one action kind. */
final class ActionKindSource {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final ClassName owner;
    private final ClassName model;
    private final LabelText labels;
    private final Limits limits;

    /**
     * Makes the source of the kinds.
     *
     * @param owner the class they are nested in
     * @param model the class that holds the languages
     * @param labels the texts of the model's languages
     * @param limits what a class has room for
     */
    ActionKindSource(ClassName owner, ClassName model, LabelText labels, Limits limits) {
        this.owner = owner;
        this.model = model;
        this.labels = labels;
        this.limits = limits;
    }

    /** Returns the nested class, and its superclasses if it has more types than one class has room for. */
    List<TypeSpec> types(JavaActionKind kind) {
        List<List<FieldSpec>> parts = Parts.ofWeight(
                kind.types().stream().map(this::typeConstant).toList(),
                constant -> Weight.of(constant.initializer().toString()),
                limits);
        if (parts.size() <= 1) {
            TypeSpec.Builder type = start(kind).addField(kindConstant(kind)).addMethod(constructor(Modifier.PRIVATE));
            parts.forEach(type::addFields);
            return List.of(type.build());
        }
        List<Consumer<TypeSpec.Builder>> members = new ArrayList<>();
        for (List<FieldSpec> part : parts) {
            boolean first = members.isEmpty();
            members.add(type -> {
                if (first) {
                    type.addField(kindConstant(kind));
                }
                type.addFields(part);
            });
        }
        Superclasses holders = new Superclasses(
                owner.nestedClass(kind.className()), "Types", ClassName.OBJECT, constructor(), members);
        return holders.with(start(kind)
                .superclass(holders.last())
                .addMethod(constructor(Modifier.PRIVATE))
                .build());
    }

    private TypeSpec.Builder start(JavaActionKind kind) {
        // public static final class Email {
        return TypeSpec.classBuilder(kind.className())
                .addJavadoc(
                        described(kind.schema().labels(), kind.schema().key()).block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private static MethodSpec constructor(Modifier... modifiers) {
        return MethodSpec.constructorBuilder().addModifiers(modifiers).build();
    }

    private Comment described(Labels texts, String key) {
        String shown = labels.shown(texts);
        return Comment.of((shown.isEmpty() ? "" : shown + ": ") + JavadocText.code(key) + ".");
    }

    private FieldSpec kindConstant(JavaActionKind kind) {
        // public static final ActionKind KIND = ActionKind.of("Email", OnOfficeModel.LANGUAGES, "E-Mail", "E-mail");
        return FieldSpec.builder(ActionKind.class, "KIND", CONSTANT)
                .addJavadoc(Comment.of("The kind itself.").block())
                .initializer(
                        "$T.of($L, $T.LANGUAGES, $L)",
                        ActionKind.class,
                        JavaLiteral.of(kind.schema().key()),
                        model,
                        labels.arguments(kind.schema().labels()))
                .build();
    }

    private FieldSpec typeConstant(JavaActionType type) {
        // public static final ActionType AUSGANG = KIND.type("Ausgang", "Ausgang", "Outgoing");
        // public static final TaskType OBJEKTAUFNAHME = KIND.taskType("Objektaufnahme", 217, "Objektaufnahme");
        ActionTypeSchema schema = type.schema();
        Comment comment = described(schema.labels(), schema.key())
                .paragraph(schema.automatic() ? "Set by onOffice itself, and hidden unless asked for." : "");
        String key = JavaLiteral.of(schema.key());
        String texts = labels.arguments(schema.labels());
        Integer databaseId = schema.databaseId();
        return databaseId == null
                ? FieldSpec.builder(ActionType.class, type.constant(), CONSTANT)
                        .addJavadoc(comment.block())
                        .initializer("KIND.type($L, $L)", key, texts)
                        .build()
                : FieldSpec.builder(TaskType.class, type.constant(), CONSTANT)
                        .addJavadoc(comment.block())
                        .initializer("KIND.taskType($L, $L, $L)", key, databaseId, texts)
                        .build();
    }
}

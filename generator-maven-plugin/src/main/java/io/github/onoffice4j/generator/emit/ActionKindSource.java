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
import javax.lang.model.element.Modifier;

/** The nested class of one action kind. */
final class ActionKindSource {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final ClassName model;
    private final LabelText labels;

    ActionKindSource(ClassName model, LabelText labels) {
        this.model = model;
        this.labels = labels;
    }

    TypeSpec type(JavaActionKind kind) {
        // public static final class Email {
        TypeSpec.Builder type = TypeSpec.classBuilder(kind.className())
                .addJavadoc(
                        described(kind.schema().labels(), kind.schema().key()).block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(kindConstant(kind))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        kind.types().forEach(each -> type.addField(typeConstant(each)));
        return type.build();
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

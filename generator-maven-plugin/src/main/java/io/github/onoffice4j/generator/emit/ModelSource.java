package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.generator.name.JavaModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that says what the model as a whole holds: its languages and modules. */
final class ModelSource {

    private static final String NAME = "OnOfficeModel";
    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final JavaModel model;

    ModelSource(JavaModel model) {
        this.model = model;
    }

    /** Returns the name of the class. */
    static ClassName name(JavaModel model) {
        return ClassName.get(model.packageName(), NAME);
    }

    TypeSpec type() {
        // public final class OnOfficeModel {
        return TypeSpec.classBuilder(name(model))
                .addJavadoc(Comment.of("What was generated of the tenant.").block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(languages())
                .addField(modules())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private FieldSpec languages() {
        // public static final Languages LANGUAGES = Languages.of("DEU", "ENG");
        return FieldSpec.builder(Languages.class, "LANGUAGES", CONSTANT)
                .addJavadoc(Comment.of("The languages of the labels, the leading one first.")
                        .block())
                .initializer("$T.of($L)", Languages.class, JavaLiteral.list(model.languages()))
                .build();
    }

    private FieldSpec modules() {
        // public static final List<String> MODULES = List.of("address", "estate");
        List<String> ids =
                model.modules().stream().map(module -> module.schema().id()).toList();
        return FieldSpec.builder(ParameterizedTypeName.get(List.class, String.class), "MODULES", CONSTANT)
                .addJavadoc(
                        Comment.of("onOffice's ids of the generated modules.").block())
                .initializer("$T.of($L)", List.class, JavaLiteral.list(ids))
                .build();
    }
}

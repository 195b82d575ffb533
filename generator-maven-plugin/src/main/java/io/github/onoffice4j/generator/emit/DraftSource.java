package io.github.onoffice4j.generator.emit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The draft of a module: a setter for all that its calls write. */
final class DraftSource {

    private final JavaModule module;
    private final FieldSetters fields;
    private final Limits limits;
    private final ClassName self;
    private final ClassName record;

    DraftSource(JavaModule module, LabelText labels, Limits limits) {
        this.module = module;
        this.fields = new FieldSetters(module, labels);
        this.limits = limits;
        this.self = ClassName.get(module.packageName(), module.draftClass());
        this.record = ClassName.get(module.packageName(), module.recordClass());
    }

    /** Tells whether records of the module can be written. */
    static boolean isWritable(JavaModule module) {
        return module.rules().create() != null || module.rules().modify() != null;
    }

    /** Returns the class, and its superclasses if it has more setters than one class has room for. */
    List<TypeSpec> types() {
        StateMembers members =
                new StateMembers(self, ParameterizedTypeName.get(ClassName.get(DraftState.class), record));
        List<List<JavaField>> parts = Parts.ofSize(written(), limits.members());
        TypeName root = ParameterizedTypeName.get(ClassName.get(Draft.class), record, self);
        if (parts.size() <= 1) {
            TypeSpec.Builder type = start(root, members);
            parts.forEach(part -> setters(part).forEach(type::addMethod));
            return List.of(complete(type));
        }
        List<Consumer<TypeSpec.Builder>> setters = new ArrayList<>();
        for (List<JavaField> part : parts) {
            setters.add(type -> setters(part).forEach(setter -> type.addMethod(Superclasses.inherited(setter))));
        }
        Superclasses holders = new Superclasses(self, "Setters", root, members.constructor(), setters);
        return holders.with(complete(start(holders.last(), members)));
    }

    private TypeSpec.Builder start(TypeName superclass, StateMembers members) {
        // public final class EstateDraft extends Draft<Estate, EstateDraft> {
        return TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("What to write to a record of the module "
                                + JavadocText.code(module.schema().id()) + ".")
                        .paragraph("Immutable and safe for use by many threads: every method returns a new draft.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(superclass)
                .addMethod(members.constructor())
                .addMethod(members.with())
                .addMethod(fromJson());
    }

    private MethodSpec fromJson() {
        // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        // public static EstateDraft fromJson(Map<String, Object> json) {
        //     return Estate.draft().withJson(json);
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(Comment.of("Makes a draft of its JSON form, which {@link #toJson()} returns.")
                        .param("json", "values by name, {@code null} to empty a field")
                        .returns("a draft that sets them")
                        .fails(
                                IllegalArgumentException.class,
                                "if nothing is written under a name, a value is none of its field's type, or the model does"
                                        + " not know a select value")
                        .block())
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(ParameterizedTypeName.get(Map.class, String.class, Object.class), "json")
                .addCode("return $T.draft().withJson(json);\n", record)
                .build();
    }

    private List<JavaField> written() {
        return module.fields().stream().filter(field -> field.setter() != null).toList();
    }

    private List<MethodSpec> setters(List<JavaField> part) {
        List<MethodSpec> setters = new ArrayList<>();
        for (JavaField field : part) {
            if (field.setter() != null) {
                setters.addAll(fields.of(field, field.setter()));
            }
        }
        return setters;
    }

    private TypeSpec complete(TypeSpec.Builder type) {
        WriteFieldSetters written = new WriteFieldSetters(module);
        module.writeFields().forEach(field -> type.addMethods(written.of(field)));
        return type.build();
    }
}

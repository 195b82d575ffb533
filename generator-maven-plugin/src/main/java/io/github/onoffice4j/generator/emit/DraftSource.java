package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModule;
import javax.lang.model.element.Modifier;

/** The draft of a module: a setter for all that its calls write. */
final class DraftSource {

    private final JavaModule module;
    private final LabelText labels;
    private final ClassName self;
    private final ClassName record;

    DraftSource(JavaModule module, LabelText labels) {
        this.module = module;
        this.labels = labels;
        this.self = ClassName.get(module.packageName(), module.draftClass());
        this.record = ClassName.get(module.packageName(), module.recordClass());
    }

    /** Tells whether records of the module can be written. */
    static boolean isWritable(JavaModule module) {
        return module.rules().create() != null || module.rules().modify() != null;
    }

    TypeSpec type() {
        // public final class EstateDraft extends Draft<Estate, EstateDraft> {
        StateMembers members =
                new StateMembers(self, ParameterizedTypeName.get(ClassName.get(DraftState.class), record));
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("What to write to a record of the module "
                                + JavadocText.code(module.schema().id()) + ".")
                        .paragraph("Immutable and safe for use by many threads: every method returns a new draft.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Draft.class), record, self))
                .addMethod(members.constructor())
                .addMethod(members.with());
        FieldSetters fields = new FieldSetters(module, labels);
        for (JavaField field : module.fields()) {
            if (field.setter() != null) {
                type.addMethods(fields.of(field, field.setter()));
            }
        }
        WriteFieldSetters written = new WriteFieldSetters(module);
        module.writeFields().forEach(field -> type.addMethods(written.of(field)));
        return type.build();
    }
}

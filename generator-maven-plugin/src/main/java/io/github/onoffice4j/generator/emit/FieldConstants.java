package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of a module's fields. */
final class FieldConstants {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final JavaModule module;
    private final LabelText labels;
    private final ClassName self;
    private final ClassName model;

    FieldConstants(JavaModule module, LabelText labels, ClassName model) {
        this.module = module;
        this.labels = labels;
        this.self = ClassName.get(module.packageName(), module.recordClass());
        this.model = model;
    }

    /** Returns the collector of the fields; it comes first. */
    FieldSpec collector() {
        // private static final ModuleFields<Estate> FIELDS = ModuleFields.of("estate", "Estate",
        // OnOfficeModel.LANGUAGES);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(ModuleFields.class), self),
                        "FIELDS",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L, $L, $T.LANGUAGES)",
                        ModuleFields.class,
                        JavaLiteral.of(module.schema().id()),
                        JavaLiteral.of(module.recordClass()),
                        model)
                .build();
    }

    /** Returns the constants in the order of the model. */
    List<FieldSpec> constants() {
        return module.fields().stream().map(this::constant).toList();
    }

    private FieldSpec constant(JavaField field) {
        // /** Kaufpreis · Purchase price. … */
        // public static final DecimalField<Estate> KAUFPREIS = FIELDS.decimal("KAUFPREIS", "kaufpreis")
        //         .labels("Kaufpreis", "Purchase price")
        //         .build();
        FieldForm form = new FieldForm(field);
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "FIELDS.$L($L, $L",
                        form.factory(),
                        JavaLiteral.of(field.constant()),
                        JavaLiteral.of(field.schema().name()));
        if (form.isSelect()) {
            value.add(", $L::of", choicesName(form.choicesType()));
        }
        value.add(").labels($L)", labels.arguments(field.schema().labels()));
        limits(field, value);
        return FieldSpec.builder(form.constantType(self), field.constant(), CONSTANT)
                .addJavadoc(new FieldComment(field, labels).comment().block())
                .initializer(value.add(".build()").build())
                .build();
    }

    private static void limits(JavaField field, CodeBlock.Builder value) {
        Integer length = field.schema().length();
        if (length != null) {
            value.add(".length($L)", length);
        }
        value.add(field.readOnly() ? ".readOnly()" : "");
        value.add(field.readable() ? "" : ".unreadable()");
        value.add(field.filterable() ? "" : ".unfilterable()");
        value.add(field.sortable() ? "" : ".unsortable()");
        value.add(field.selectedByDefault() ? "" : ".unlisted()");
    }

    /** A constant hides a class of the same name where an expression could stand, as before {@code ::}. */
    private CodeBlock choicesName(ClassName choices) {
        boolean hidden =
                module.fields().stream().anyMatch(field -> field.constant().equals(choices.simpleName()));
        return hidden ? CodeBlock.of("$L", choices.canonicalName()) : CodeBlock.of("$T", choices);
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.field.FieldBuilder;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.generator.catalogue.FieldRequest;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants of a module's fields. */
final class FieldConstants {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final JavaModule module;
    private final LabelText labels;
    private final ClassName holder;
    private final ClassName self;
    private final ClassName model;
    private final VisibleName visible;
    private final Limits limits;

    FieldConstants(JavaModule module, LabelText labels, ClassName model, Limits limits) {
        this(module, ClassName.get(module.packageName(), module.recordClass()), labels, model, limits);
    }

    /**
     * Makes the constants of fields that stand in a class of their own.
     *
     * @param record the record class the fields are for
     */
    FieldConstants(JavaModule module, ClassName record, LabelText labels, ClassName model, Limits limits) {
        this.module = module;
        this.labels = labels;
        this.holder = ClassName.get(module.packageName(), module.recordClass());
        this.self = record;
        this.model = model;
        this.limits = limits;
        this.visible = VisibleName.among(module.fields().stream().map(JavaField::constant));
    }

    /**
     * Returns the collector of the fields; it comes first.
     *
     * @param modifiers beside {@code static final}
     */
    FieldSpec collector(Modifier... modifiers) {
        // private static final ModuleFields<Estate> FIELDS = ModuleFields.of("estate", "Estate",
        // OnOfficeModel.LANGUAGES);
        // or, where fields have criteria: ModuleFields.<Estate>of(…).criterion("immobilienart", "objektart");
        Map<String, String> criteria = module.rules().criteria();
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.$Lof($L, $L, $T.LANGUAGES)",
                        ModuleFields.class,
                        criteria.isEmpty() ? "" : CodeBlock.of("<$T>", self),
                        JavaLiteral.of(module.schema().id()),
                        JavaLiteral.of(module.recordClass()),
                        model);
        criteria.forEach((criterion, field) ->
                value.add(".criterion($L, $L)", JavaLiteral.of(criterion), JavaLiteral.of(field)));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(ModuleFields.class), self), "FIELDS", modifiers)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    /** Returns the fields in the order of the model, in parts that a class has room for each. */
    List<List<JavaField>> parts() {
        return Parts.ofWeight(
                module.fields(),
                field -> Weight.of(constant(field).initializer().toString()),
                limits);
    }

    /** Returns types, and after them the classes that hold what the initialisers of constants have no room for. */
    List<TypeSpec> with(List<TypeSpec> types) {
        List<TypeSpec> all = new ArrayList<>(types);
        module.fields().forEach(field -> all.addAll(criteria(field).types()));
        return all;
    }

    private FieldCriteria criteria(JavaField field) {
        TypeName builder = ParameterizedTypeName.get(
                ClassName.get(FieldBuilder.class), self, new FieldForm(field).constantType(self));
        return FieldCriteria.of(holder, field.constant(), builder, new FieldDetails(field, labels).criteria(), limits);
    }

    FieldSpec constant(JavaField field) {
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
        CodeBlock choices = form.isSelect() ? visible.of(form.finder(model)) : null;
        if (choices != null) {
            value.add(", $L::of", choices);
        }
        value.add(").labels($L)", labels.arguments(field.schema().labels()));
        FieldDetails details = new FieldDetails(field, labels);
        FieldCriteria criteria = criteria(field);
        value.add(criteria.isApart() ? details.callsBeforeCriteria(choices) : details.calls(choices));
        value.add(criteria.calls());
        refusals(field, value);
        return FieldSpec.builder(form.constantType(self), field.constant(), CONSTANT)
                .addJavadoc(new FieldComment(field, labels).comment().block())
                .initializer(value.add(".build()").build())
                .build();
    }

    private void refusals(JavaField field, CodeBlock.Builder value) {
        value.add(field.readOnly() ? ".readOnly()" : "");
        value.add(field.readable() ? "" : ".unreadable()");
        value.add(field.filterable() ? "" : ".unfilterable()");
        value.add(field.sortable() ? "" : ".unsortable()");
        value.add(field.selectedByDefault() ? "" : ".unlisted()");
        ReadRules read = module.rules().read();
        if (read != null) {
            read.fieldRequests().stream()
                    .filter(request -> request.field().equals(field.schema().name()))
                    .filter(request -> request.kind() == null || request.kind() == field.kind())
                    .forEach(request -> value.add(request(request)));
        }
    }

    private static CodeBlock request(FieldRequest request) {
        // .askedFor("phone"), .comesWith("fullmail") or .readWith("countryIsoCodeType", "ISO-3166-3")
        if (request.name() != null) {
            return CodeBlock.of(".askedFor($L)", JavaLiteral.of(request.name()));
        }
        String parameter = JavaLiteral.of(String.valueOf(request.parameter()));
        return request.value() == null
                ? CodeBlock.of(".comesWith($L)", parameter)
                : CodeBlock.of(".readWith($L, $L)", parameter, JavaLiteral.of(request.value()));
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModule;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/** The setters of a draft for a field that is written under its own name. */
final class FieldSetters {

    private final ClassName draft;
    private final ClassName record;
    private final LabelText labels;

    FieldSetters(JavaModule module, LabelText labels) {
        this.draft = ClassName.get(module.packageName(), module.draftClass());
        this.record = ClassName.get(module.packageName(), module.recordClass());
        this.labels = labels;
    }

    /**
     * Returns the setters of a field.
     *
     * @param field the field
     * @param name the name of the methods
     */
    List<MethodSpec> of(JavaField field, String name) {
        FieldForm form = new FieldForm(field);
        TypeName type = form.valueType();
        String title = labels.title(field.schema().labels(), field.schema().name());
        String of = " of {@link " + record.simpleName() + "#" + field.constant() + "}";
        Setter setter = new Setter(draft, name, "Sets " + title + ".", of, form.isSelect());
        CodeBlock constant = CodeBlock.of("$T.$L", record, field.constant());
        return switch (field.kind()) {
            case TEXT, DATE, DATE_TIME, SINGLE_SELECT, USER -> List.of(setter.of(type, set(constant, "value")));
            case INTEGER, ID, BOOLEAN -> List.of(setter.of(type.unbox(), set(constant, "value")));
            // A whole number is a price too: kaufpreis(349_000).
            case DECIMAL ->
                List.of(
                        setter.of(type, set(constant, "value")),
                        setter.of(TypeName.LONG, set(constant, "$T.valueOf(value)", BigDecimal.class)));
            case MULTI_SELECT, REGIONS ->
                List.of(
                        setter.ofMany(type, set(constant, "$T.of(values)", List.class)),
                        setter.ofCollection(type, set(constant, "values")));
            case KEY_SET ->
                List.of(
                        setter.ofMany(type, set(constant, "new $T<>($T.of(values))", LinkedHashSet.class, List.class)),
                        setter.ofCollection(type, set(constant, "new $T<>(values)", LinkedHashSet.class)));
            case ID_LIST -> List.of(setter.ofMany(TypeName.LONG, set(constant, "ids(values)")));
            case PARKING_LOT -> List.of(setter.of(FieldForm.parkingLots(), set(constant, "value")));
            case FILE, CONTACT -> List.of();
        };
    }

    private static CodeBlock set(CodeBlock constant, String value, Object... types) {
        return CodeBlock.builder()
                .add("set($L, ", constant)
                .add(value, types)
                .add(")")
                .build();
    }
}

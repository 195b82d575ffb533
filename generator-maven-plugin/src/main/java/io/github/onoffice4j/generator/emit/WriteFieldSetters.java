package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.ContactChange;
import io.github.onoffice4j.TaskType;
import io.github.onoffice4j.WriteTarget;
import io.github.onoffice4j.generator.catalogue.WriteField;
import io.github.onoffice4j.generator.catalogue.WriteKind;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaModule;
import io.github.onoffice4j.generator.name.JavaWriteField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The setters of a draft for a value that is written under a name of its own, which no field of the module has. */
final class WriteFieldSetters {

    private final ClassName draft;

    WriteFieldSetters(JavaModule module) {
        this.draft = ClassName.get(module.packageName(), module.draftClass());
    }

    List<MethodSpec> of(JavaWriteField written) {
        // public AgentsLogDraft note(String value) {
        //     return write("note", value, WriteTarget.FIELD);
        WriteField field = written.field();
        Setter setter = new Setter(draft, written.setter(), field.sentence(), "", written.choices() != null);
        return switch (field.kind()) {
            case TEXT -> List.of(setter.of(ClassName.get(String.class), write(field, "value")));
            case BOOLEAN -> List.of(setter.of(TypeName.BOOLEAN, write(field, "value")));
            case INTEGER -> List.of(setter.of(TypeName.INT, write(field, "(long) value")));
            case ID -> List.of(setter.of(TypeName.LONG, write(field, "value")));
            case ID_LIST -> List.of(setter.ofMany(TypeName.LONG, write(field, "ids(values)")));
            case DECIMAL ->
                List.of(
                        setter.of(ClassName.get(BigDecimal.class), write(field, "value.toPlainString()")),
                        setter.of(TypeName.LONG, write(field, "$T.toString(value)", Long.class)));
            case DATE -> List.of(setter.of(ClassName.get(LocalDate.class), write(field, "value.toString()")));
            case DATE_TIME -> List.of(setter.of(ClassName.get(LocalDateTime.class), write(field, "dateTimeOf(value)")));
            case TIME -> List.of(setter.of(ClassName.get(LocalTime.class), write(field, "timeOf(value)")));
            case SECONDS -> List.of(setter.of(ClassName.get(Duration.class), write(field, "value.toSeconds()")));
            case ACTION ->
                List.of(
                        setter.of(ClassName.get(ActionType.class), writeAction(field)),
                        setter.of(ClassName.get(ActionKind.class), writeAction(field)));
            case TASK_TYPE -> List.of(setter.of(ClassName.get(TaskType.class), write(field, "value.databaseId()")));
            case FIXED -> List.of(setter.of(choices(written), write(field, "key(value)")));
            case FIXED_NUMBER ->
                List.of(setter.of(choices(written), write(field, "$T.parseLong(key(value))", Long.class)));
            case SINGLE_SELECT -> List.of(singleSelect(written, setter));
            case MULTI_SELECT -> multiSelect(written, setter);
            case CONTACT -> contact(field, setter);
        };
    }

    /** A select that the tenant's schema lacks is written by its keys. */
    private static MethodSpec singleSelect(JavaWriteField written, Setter setter) {
        return written.choices() == null
                ? setter.of(ClassName.get(String.class), write(written.field(), "value"))
                : setter.of(choices(written), write(written.field(), "key(value)"));
    }

    private static List<MethodSpec> multiSelect(JavaWriteField written, Setter setter) {
        WriteField field = written.field();
        if (written.choices() == null) {
            ClassName key = ClassName.get(String.class);
            return List.of(
                    setter.ofMany(key, write(field, "$T.of(values)", List.class)),
                    setter.ofCollection(key, write(field, "$T.copyOf(values)", List.class)));
        }
        return List.of(
                setter.ofMany(choices(written), write(field, "keys($T.of(values))", List.class)),
                setter.ofCollection(choices(written), write(field, "keys(values)")));
    }

    /** An address is created with values, and modified by changes to what it has. */
    private List<MethodSpec> contact(WriteField field, Setter setter) {
        // public AddressDraft phone(String value) {
        //     return write("phone", value, WriteTarget.FIELD.onlyCreate());
        // public AddressDraft phone(ContactChange value) {
        //     return write("phone", value.wire(), WriteTarget.FIELD.onlyModify());
        CodeBlock target = target(field);
        Setter change = new Setter(
                draft,
                setter.name(),
                "Changes what an existing address has as " + JavadocText.code(field.name()) + ".",
                "",
                false);
        return List.of(
                setter.of(ClassName.get(String.class), write(field, CodeBlock.of("$L.onlyCreate()", target), "value")),
                change.of(
                        ClassName.get(ContactChange.class),
                        write(field, CodeBlock.of("$L.onlyModify()", target), "value.wire()")));
    }

    private static CodeBlock write(WriteField field, String value, Object... types) {
        return write(field, target(field), value, types);
    }

    private static CodeBlock write(WriteField field, CodeBlock target, String value, Object... types) {
        return CodeBlock.builder()
                .add("write($L, ", JavaLiteral.of(field.name()))
                .add(value, types)
                .add(", $L)", target)
                .build();
    }

    private static CodeBlock writeAction(WriteField field) {
        return CodeBlock.of("writeAction(value, $L)", target(field));
    }

    /** Returns the names under which a value is written: an action is its kind and its type. */
    static List<String> names(WriteField field) {
        return field.kind() == WriteKind.ACTION ? List.of("actionkind", "actiontype") : List.of(field.name());
    }

    /** Returns where the value stands, and in which calls. */
    static CodeBlock target(WriteField field) {
        String call = field.createOnly() ? ".onlyCreate()" : field.modifyOnly() ? ".onlyModify()" : "";
        return CodeBlock.of("$T.$L$L", WriteTarget.class, field.inData() ? "FIELD" : "BESIDE", call);
    }

    private static TypeName choices(JavaWriteField written) {
        JavaEnum choices = written.choices();
        if (choices == null) {
            throw new IllegalArgumentException(
                    "A value of kind " + written.field().kind()
                            + " needs an enum, and the model has none: for the written value "
                            + written.field().name());
        }
        return ClassName.get(choices.packageName(), choices.className());
    }
}

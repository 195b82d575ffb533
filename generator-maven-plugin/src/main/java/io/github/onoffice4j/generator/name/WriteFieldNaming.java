package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.WriteField;
import io.github.onoffice4j.generator.catalogue.WriteKind;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the enum of a value that calls write under a name of its own, where the API fixes what it can be. */
final class WriteFieldNaming {

    private WriteFieldNaming() {}

    /**
     * Names an enum.
     *
     * @param module the module that the value is written to
     * @param field a written value that has values
     * @param packageName the package of its module
     * @param taken the names of the enums of the tenant's fields, folded
     */
    static JavaEnum choices(String module, WriteField field, String packageName, Set<String> taken) {
        String first = NameForm.CLASS.of(field.javaName());
        // Where the tenant lists a select of the same name, that one has values of its own.
        String className = taken.contains(FieldName.fold(first)) ? secondClass(field) : first;
        return new JavaEnum(packageName, className, field.javaName(), constants(module, field), null);
    }

    /** Returns the name of the enum where a field of the tenant has the nearest one. */
    static String secondClass(WriteField field) {
        return "Written" + NameForm.CLASS.of(field.javaName());
    }

    private static List<JavaConstant> constants(String module, WriteField field) {
        List<Wish> wishes = field.values().stream()
                .map(value -> new Wish(
                        Thing.value(module, field.name(), value.key()),
                        NameForm.CONSTANT.of(Words.of(text(field, value)), value.key()),
                        null))
                .toList();
        Map<Thing, String> names =
                NameScope.ignoringCase(ReservedNames.ENUM_CONSTANTS).names(wishes);
        return field.values().stream()
                .map(value ->
                        new JavaConstant(value, NamesByKey.get(names, Thing.value(module, field.name(), value.key()))))
                .toList();
    }

    /** A number says nothing; its label is the same for every tenant, and so as stable as a key. */
    private static String text(WriteField field, SelectValue value) {
        String label = value.labels().text("ENG");
        return field.kind() == WriteKind.FIXED_NUMBER && !Words.of(label).isEmpty() ? label : value.key();
    }
}

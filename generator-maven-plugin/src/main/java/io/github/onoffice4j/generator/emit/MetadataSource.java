package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A class of fields alone: of a module whose records the API does not read, or of those that one of several tenants has beyond
 * the record class of all.
 */
final class MetadataSource {

    private final JavaModule module;
    private final LabelText labels;
    private final FieldConstants constants;
    private final ClassName self;
    private final ClassName record;

    MetadataSource(JavaModule module, LabelText labels, ClassName model, Limits limits) {
        this(module, ClassName.get(module.packageName(), module.recordClass()), labels, model, limits);
    }

    /**
     * Makes the class of fields that another class has records of.
     *
     * @param module the fields, and the name of the class
     * @param record the record class the fields are for
     */
    MetadataSource(JavaModule module, ClassName record, LabelText labels, ClassName model, Limits limits) {
        this.module = module;
        this.labels = labels;
        this.constants = new FieldConstants(module, record, labels, model, limits);
        this.self = ClassName.get(module.packageName(), module.recordClass());
        this.record = record;
    }

    /** Returns the class, and its superclasses if it has more fields than one class has room for. */
    List<TypeSpec> types() {
        FieldHolders holders = new FieldHolders(constants, field -> List.of());
        TypeSpec.Builder type = start();
        if (holders.isOne()) {
            holders.addConstants(type);
            return constants.with(List.of(members(type)));
        }
        Superclasses superclasses = holders.superclasses(self, ClassName.OBJECT, constructor());
        return constants.with(superclasses.with(members(type.superclass(superclasses.last()))));
    }

    private TypeSpec members(TypeSpec.Builder type) {
        return type.addMethod(constructor(Modifier.PRIVATE)).addMethod(fields()).build();
    }

    private TypeSpec.Builder start() {
        // public final class Project {
        return TypeSpec.classBuilder(self)
                .addJavadoc(comment().block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    private Comment comment() {
        String shown = labels.shown(module.schema().labels());
        String id = JavadocText.code(module.schema().id()) + (shown.isEmpty() ? "" : ": " + shown);
        return record.equals(self)
                ? Comment.of("The fields of the module " + id + ".")
                        .paragraph("The API has no call that reads records of this module.")
                : Comment.of("Fields that not every tenant has, or has with the same values, of the module " + id + ".")
                        .paragraph("They stand in queries, records and drafts of {@link " + record.canonicalName()
                                + "}: {@code select} and {@code where} take them, {@code get} reads them and {@code set}"
                                + " writes them.");
    }

    private static MethodSpec constructor(Modifier... modifiers) {
        return MethodSpec.constructorBuilder().addModifiers(modifiers).build();
    }

    private MethodSpec fields() {
        // public static List<Field<Project, ?>> fields() {
        //     return FIELDS.all();
        TypeName field =
                ParameterizedTypeName.get(ClassName.get(Field.class), record, WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("fields")
                .addJavadoc(
                        Comment.of(record.equals(self) ? "Returns the fields of the module." : "Returns these fields.")
                                .returns("the fields in the order of the tenant's field configuration, unmodifiable")
                                .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), field))
                .addCode("return FIELDS.all();\n")
                .build();
    }
}

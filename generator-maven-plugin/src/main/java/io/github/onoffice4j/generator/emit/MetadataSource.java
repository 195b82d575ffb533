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

/** The class of a module whose records the API does not read: its fields are there to be looked at. */
final class MetadataSource {

    private final JavaModule module;
    private final LabelText labels;
    private final FieldConstants constants;
    private final ClassName self;

    MetadataSource(JavaModule module, LabelText labels, ClassName model, Limits limits) {
        this.module = module;
        this.labels = labels;
        this.constants = new FieldConstants(module, labels, model, limits);
        this.self = ClassName.get(module.packageName(), module.recordClass());
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
        String shown = labels.shown(module.schema().labels());
        String id = JavadocText.code(module.schema().id());
        return TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("The fields of the module " + id + (shown.isEmpty() ? "" : ": " + shown) + ".")
                        .paragraph("The API has no call that reads records of this module.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    private static MethodSpec constructor(Modifier... modifiers) {
        return MethodSpec.constructorBuilder().addModifiers(modifiers).build();
    }

    private MethodSpec fields() {
        // public static List<Field<Project, ?>> fields() {
        //     return FIELDS.all();
        TypeName field =
                ParameterizedTypeName.get(ClassName.get(Field.class), self, WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("fields")
                .addJavadoc(Comment.of("Returns the fields of the module.")
                        .returns("the fields in the order of the tenant's field configuration, unmodifiable")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), field))
                .addCode("return FIELDS.all();\n")
                .build();
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.GeneratedModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.generator.name.JavaExtension;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The class that says what the model as a whole holds. All others take their languages from it while they are initialised, so
 * that it names them in methods alone.
 */
final class ModelSource {

    private static final String NAME = "OnOfficeModel";
    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};
    private static final VisibleName VISIBLE = VisibleName.among(Stream.of("LANGUAGES", "MODULES", "MODEL", "fields"));
    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeName LIST_OF_FIELDS = ParameterizedTypeName.get(
            ClassName.get(List.class), ParameterizedTypeName.get(ClassName.get(Field.class), ANY, ANY));

    private final ClassName self;
    private final JavaModel model;
    private final TypeSpec.Builder type;
    private final ClassName actionTypes;
    private final StatementParts fields;

    private ModelSource(
            ClassName self,
            JavaModel model,
            TypeSpec.Builder type,
            ClassName actionTypes,
            Stream<CodeBlock> fields,
            Limits limits) {
        this.self = self;
        this.model = model;
        this.type = type;
        this.actionTypes = actionTypes;
        List<CodeBlock> statements =
                fields.map(list -> CodeBlock.of("fields.addAll($L);\n", list)).toList();
        this.fields = StatementParts.of(self, "Fields", LIST_OF_FIELDS, "fields", statements, limits);
    }

    /** Makes the class of a tenant, or of what several tenants have in common. */
    static ModelSource of(JavaModel model, Limits limits) {
        // public final class OnOfficeModel implements GeneratedModel {
        ClassName self = name(model);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("What was generated of the tenant.").block())
                .addField(languages(model))
                .addField(modules(model));
        Stream<CodeBlock> fields = model.modules().stream().map(ModelSource::fieldsOf);
        return new ModelSource(self, model, type, ActionTypesSource.name(model), fields, limits);
    }

    /** Makes the class of one of several tenants, which has what all of them have as well. */
    static ModelSource of(JavaExtension extension, JavaModel common, Limits limits) {
        ClassName self = ClassName.get(extension.packageName(), NAME);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("What was generated of the tenant " + extension.tenant()
                                + ": what all tenants have in common, and what this one has beyond that.")
                        .block());
        Stream<CodeBlock> shared = Stream.of(CodeBlock.of("$T.MODEL.fields()", name(common)));
        Stream<CodeBlock> own =
                extension.fields().stream().map(part -> CodeBlock.of("$L.fields()", recordClass(part.own())));
        Stream<CodeBlock> modules = extension.modules().stream().map(ModelSource::fieldsOf);
        ClassName actionTypes = extension.actionKinds().isEmpty()
                ? ActionTypesSource.name(common)
                : self.peerClass(ActionTypesSource.name(common).simpleName());
        return new ModelSource(
                self, common, type, actionTypes, Stream.concat(shared, Stream.concat(own, modules)), limits);
    }

    /** Returns the name of the class. */
    static ClassName name(JavaModel model) {
        return ClassName.get(model.packageName(), NAME);
    }

    private static CodeBlock fieldsOf(JavaModule module) {
        // Estate.MODULE.fields(), or Project.fields() where there are no records
        String member = module.rules().read() == null ? "" : ModuleConstant.NAME + ".";
        return CodeBlock.of("$L.$Lfields()", recordClass(module), member);
    }

    private static CodeBlock recordClass(JavaModule module) {
        return VISIBLE.of(ClassName.get(module.packageName(), module.recordClass()));
    }

    /** Returns the class, and those among which its fields are split if there are too many modules. */
    List<TypeSpec> types() {
        type.addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(GeneratedModel.class)
                .addField(whole())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(returning("languages", ClassName.get(Languages.class), languages()))
                .addMethod(fields())
                .addMethod(returning("actionKinds", listOf(ActionKind.class), CodeBlock.of("$T.kinds()", actionTypes)))
                .addMethod(returning("actionTypes", listOf(ActionType.class), CodeBlock.of("$T.types()", actionTypes)));
        if (!model.regions().isEmpty()) {
            CodeBlock all = CodeBlock.of("$T.tree().all()", RegionsSource.name(model));
            type.addMethod(returning("regions", listOf(Region.class), all));
        }
        List<TypeSpec> types = new ArrayList<>(List.of(type.build()));
        if (!isOne()) {
            types.addAll(fields.types());
        }
        return types;
    }

    private boolean isOne() {
        return fields.parts().size() <= 1;
    }

    private static FieldSpec languages(JavaModel model) {
        // public static final Languages LANGUAGES = Languages.of("DEU", "ENG");
        return FieldSpec.builder(Languages.class, "LANGUAGES", CONSTANT)
                .addJavadoc(Comment.of("The languages of the labels, the leading one first.")
                        .block())
                .initializer("$T.of($L)", Languages.class, JavaLiteral.list(model.languages()))
                .build();
    }

    private static FieldSpec modules(JavaModel model) {
        // public static final List<String> MODULES = List.of("address", "estate");
        List<String> ids =
                model.modules().stream().map(module -> module.schema().id()).toList();
        return FieldSpec.builder(listOf(String.class), "MODULES", CONSTANT)
                .addJavadoc(
                        Comment.of("onOffice's ids of the generated modules.").block())
                .initializer("$T.of($L)", List.class, JavaLiteral.list(ids))
                .build();
    }

    private FieldSpec whole() {
        // public static final GeneratedModel MODEL = new OnOfficeModel();
        return FieldSpec.builder(GeneratedModel.class, "MODEL", CONSTANT)
                .addJavadoc(Comment.of("The model as a whole, for {@code OnOffice.checkModel}.")
                        .block())
                .initializer("new $T()", self)
                .build();
    }

    private CodeBlock languages() {
        return self.equals(name(model)) ? CodeBlock.of("LANGUAGES") : CodeBlock.of("$T.LANGUAGES", name(model));
    }

    private MethodSpec fields() {
        // public List<Field<?, ?>> fields() {
        //     List<Field<?, ?>> fields = new ArrayList<>();
        //     fields.addAll(Address.MODULE.fields());
        //     return List.copyOf(fields);
        return ChoiceMembers.overriding("fields")
                .returns(LIST_OF_FIELDS)
                .addCode("$T fields = new $T<>();\n", LIST_OF_FIELDS, ArrayList.class)
                .addCode(isOne() ? fields.statements() : fields.calls())
                .addCode("return $T.copyOf(fields);\n", List.class)
                .build();
    }

    private static MethodSpec returning(String name, TypeName type, CodeBlock value) {
        return ChoiceMembers.overriding(name)
                .returns(type)
                .addCode("return $L;\n", value)
                .build();
    }

    private static TypeName listOf(Class<?> element) {
        return ParameterizedTypeName.get(List.class, element);
    }
}

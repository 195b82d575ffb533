package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.field.ChoiceRow;
import io.github.onoffice4j.field.ChoiceTable;
import io.github.onoffice4j.field.LargeChoice;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaEnum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The class of the values of a field that has more of them than an enum can hold. Its constants stand in interfaces, which
 * are initialised one by one when a constant is used, so that the values come from a table of their own.
 */
final class LargeChoiceSource {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};
    private static final String SERIAL_FORM = "SerialForm";
    private static final String UNRECOGNIZED = ChoiceMembers.UNRECOGNIZED;

    private final JavaEnum choices;
    private final LabelText labels;
    private final Limits limits;
    private final ChoiceMembers members;
    private final ClassName self;
    private final CodeBlock visibleSelf;

    LargeChoiceSource(JavaEnum choices, LabelText labels, ClassName model, Limits limits) {
        this.choices = choices;
        this.labels = labels;
        this.limits = limits;
        this.members = new ChoiceMembers(choices, labels, model);
        this.self = members.self();
        this.visibleSelf = VisibleName.among(choices.constants()).of(self);
    }

    /** Returns the class, and all those among which its constants and its table are split. */
    List<TypeSpec> types() {
        List<TypeSpec> constants = interfaces("Constants", this::constant);
        List<TypeSpec> keys = interfaces("Keys", this::key);
        StatementParts rows = rows();
        TypeSpec.Builder type = type(constants, keys, rows);
        LevelsSource levels = new LevelsSource(choices);
        List<TypeSpec> parts = new ArrayList<>();
        if (choices.dependency() != null) {
            LargeDependencySource dependency = new LargeDependencySource(choices, choices.dependency(), limits);
            type.addMethod(dependency.method()).addType(dependency.holder());
            parts.addAll(dependency.types());
        } else if (levels.exist()) {
            // onOffice has levels in multiselects and dependencies in singleselects, never both.
            LargeDependencySource parents = new LargeDependencySource(choices, levels.dependency(), limits);
            type.addMethod(LevelsSource.overriding(parents.method()))
                    .addMethod(levels.children())
                    .addType(parents.holder());
            parts.addAll(parents.types());
        }
        parts.add(0, type.build());
        parts.addAll(constants);
        parts.addAll(keys);
        parts.addAll(rows.types());
        return parts;
    }

    private TypeSpec.Builder type(List<TypeSpec> constants, List<TypeSpec> keys, StatementParts rows) {
        // public final class Gemeinde extends LargeChoice<Gemeinde> implements Gemeinde_Constants1, Gemeinde_Constants2
        // {
        TypeName table = ParameterizedTypeName.get(ClassName.get(ChoiceTable.class), self);
        return TypeSpec.classBuilder(self)
                .addJavadoc(members.typeComment()
                        .paragraph("There are more of them than an enum can have: a {@code switch} goes over"
                                + " {@link #key()}, with the constants of {@link Keys}.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(LargeChoice.class), self))
                .addSuperinterfaces(names(constants))
                .addField(serialVersion())
                .addField(unrecognized())
                .addMethod(constructor())
                .addMethod(members.of(CodeBlock.of("Table.CHOICES.of(key)")))
                .addMethod(valueOf())
                .addMethod(values())
                .addMethod(table(table))
                .addMethod(members.labelInLanguage("labels()"))
                .addMethod(ChoiceMembers.isUnrecognized())
                .addMethods(members.activity())
                .addMethod(writeReplace())
                .addType(keys(keys))
                .addType(serialForm())
                .addType(LazyHolder.of(
                        "Table",
                        table,
                        "CHOICES",
                        CodeBlock.builder()
                                .add("$T rows = $T.of($L::new);\n", builderType(), ChoiceTable.class, visibleSelf)
                                .add(rows.calls())
                                .add("return rows.build($L);\n", UNRECOGNIZED)
                                .build()));
    }

    private List<TypeName> names(List<TypeSpec> types) {
        return types.stream()
                .map(type -> (TypeName) ClassName.get(self.packageName(), type.name()))
                .toList();
    }

    private FieldSpec unrecognized() {
        // public static final Gemeinde UNRECOGNIZED = new Gemeinde(ChoiceRow.unrecognized(10994));
        return FieldSpec.builder(self, UNRECOGNIZED, CONSTANT)
                .addJavadoc(ChoiceMembers.unrecognizedComment().block())
                .initializer(
                        "new $T($T.unrecognized($L))",
                        self,
                        ChoiceRow.class,
                        choices.constants().size())
                .build();
    }

    private static FieldSpec serialVersion() {
        // private static final long serialVersionUID = 1L;
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private static MethodSpec writeReplace() {
        // private Object writeReplace() {
        //     return new SerialForm(name());
        return MethodSpec.methodBuilder("writeReplace")
                .addModifiers(Modifier.PRIVATE)
                .returns(Object.class)
                .addCode("return new $L(name());\n", SERIAL_FORM)
                .build();
    }

    private TypeSpec serialForm() {
        // private record SerialForm(String name) implements Serializable {
        //     private Object readResolve() {
        //         return Gemeinde.valueOf(name);
        return TypeSpec.recordBuilder(SERIAL_FORM)
                .addJavadoc(Comment.of("A value is written by its name, as one of an enum is.")
                        .block())
                .addModifiers(Modifier.PRIVATE)
                .addSuperinterface(Serializable.class)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "name")
                        .build())
                .addMethod(MethodSpec.methodBuilder("readResolve")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(Object.class)
                        .addCode("return $L.valueOf(name);\n", visibleSelf)
                        .build())
                .build();
    }

    private static MethodSpec constructor() {
        // private Gemeinde(ChoiceRow row) {
        //     super(row);
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ChoiceRow.class, "row")
                .addCode("super(row);\n")
                .build();
    }

    private MethodSpec valueOf() {
        // public static Gemeinde valueOf(String name) {
        //     return Table.CHOICES.named(name);
        return MethodSpec.methodBuilder("valueOf")
                .addJavadoc(Comment.of("Finds the constant of a name.")
                        .param("name", "the name of the constant, case-sensitive")
                        .returns("the value")
                        .fails(IllegalArgumentException.class, "if there is no constant of that name")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "name")
                .addCode("return Table.CHOICES.named(name);\n")
                .build();
    }

    private MethodSpec values() {
        // public static Gemeinde[] values() {
        //     return Table.CHOICES.values().toArray(new Gemeinde[0]);
        return MethodSpec.methodBuilder("values")
                .addJavadoc(Comment.of("Returns all values.")
                        .returns("a new array in the tenant's order, {@link #UNRECOGNIZED} last")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ArrayTypeName.of(self))
                .addCode("return Table.CHOICES.values().toArray(new $T[0]);\n", self)
                .build();
    }

    private static MethodSpec table(TypeName type) {
        // protected ChoiceTable<Gemeinde> table() {
        //     return Table.CHOICES;
        return MethodSpec.methodBuilder("table")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(type)
                .addCode("return Table.CHOICES;\n")
                .build();
    }

    private TypeSpec keys(List<TypeSpec> interfaces) {
        // public static final class Keys implements Gemeinde_Keys1, Gemeinde_Keys2 {
        return TypeSpec.classBuilder("Keys")
                .addJavadoc(Comment.of("The keys of the values, under the same names.")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterfaces(names(interfaces))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private List<TypeSpec> interfaces(String what, Function<JavaConstant, FieldSpec> constant) {
        // interface Gemeinde_Constants1 {
        List<List<JavaConstant>> parts = Parts.ofSize(choices.constants(), limits.members());
        List<TypeSpec> types = new ArrayList<>();
        for (List<JavaConstant> part : parts) {
            types.add(TypeSpec.interfaceBuilder(PartName.of(self, what, types.size()))
                    .addJavadoc(
                            PartName.comment(self, types.size(), parts.size()).block())
                    .addAnnotation(TypeFile.generated())
                    .addFields(part.stream().map(constant).toList())
                    .build());
        }
        return types;
    }

    private FieldSpec constant(JavaConstant constant) {
        // Gemeinde BERLIN = Gemeinde.of("berlin");
        return FieldSpec.builder(self, constant.name(), CONSTANT)
                .addJavadoc(members.constantComment(constant).block())
                .initializer("$L.of($L)", visibleSelf, keyOf(constant))
                .build();
    }

    private FieldSpec key(JavaConstant constant) {
        // String BERLIN = "berlin";
        return FieldSpec.builder(String.class, constant.name(), CONSTANT)
                .addJavadoc(members.constantComment(constant).block())
                .initializer("$L", keyOf(constant))
                .build();
    }

    private StatementParts rows() {
        // rows.add("BERLIN", "berlin", "Berlin", "Berlin");
        List<CodeBlock> statements = choices.constants().stream()
                .map(constant -> CodeBlock.of(
                        "rows.add($L, $L, $L);\n",
                        JavaLiteral.of(constant.name()),
                        keyOf(constant),
                        labels.arguments(constant.value().labels())))
                .toList();
        return StatementParts.of(self, "Rows", builderType(), "rows", statements, limits);
    }

    private TypeName builderType() {
        return ParameterizedTypeName.get(ClassName.get(ChoiceTable.Builder.class), self);
    }

    private static String keyOf(JavaConstant constant) {
        return JavaLiteral.of(constant.value().key());
    }
}

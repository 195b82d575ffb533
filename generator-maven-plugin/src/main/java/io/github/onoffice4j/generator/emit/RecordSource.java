package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.FieldNotSelectedException;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record class of a module whose records can be read. */
final class RecordSource {

    private final JavaModule module;
    private final ReadRules read;
    private final LabelText labels;
    private final FieldConstants constants;
    private final ClassName self;

    RecordSource(JavaModule module, ReadRules read, LabelText labels, ClassName model, Limits limits) {
        this.module = module;
        this.read = read;
        this.labels = labels;
        this.constants = new FieldConstants(module, labels, model, limits);
        this.self = ClassName.get(module.packageName(), module.recordClass());
    }

    /** Returns the class, and its superclasses if it has more fields than one class has room for. */
    List<TypeSpec> types() {
        FieldHolders fields = new FieldHolders(constants, this::getter);
        TypeName root = ParameterizedTypeName.get(ClassName.get(OnOfficeRecord.class), self);
        if (fields.isOne()) {
            TypeSpec.Builder type = start(root);
            fields.addConstants(type);
            addMembers(type);
            fields.addMethods(type);
            return constants.with(List.of(type.build()));
        }
        Superclasses holders = fields.superclasses(self, root, holderConstructor());
        TypeSpec.Builder type = start(holders.last());
        addMembers(type);
        return constants.with(holders.with(type.build()));
    }

    private TypeSpec.Builder start(TypeName superclass) {
        // public final class Estate extends OnOfficeRecord<Estate> {
        return TypeSpec.classBuilder(self)
                .addJavadoc(comment().block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(superclass);
    }

    private void addMembers(TypeSpec.Builder type) {
        type.addField(new ModuleConstant(module, read).field())
                .addMethod(constructor())
                .addMethod(query());
        if (DraftSource.isWritable(module)) {
            type.addMethod(draft());
        }
    }

    private MethodSpec holderConstructor() {
        // Estate_Fields1(RecordModule<Estate> module, RecordData data) {
        //     super(module, data);
        return MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(ClassName.get(RecordModule.class), self), "module")
                .addParameter(RecordData.class, "data")
                .addCode("super(module, data);\n")
                .build();
    }

    private Comment comment() {
        String shown = labels.shown(module.schema().labels());
        String id = JavadocText.code(module.schema().id());
        return Comment.of("A record of the module " + id + (shown.isEmpty() ? "" : ": " + shown) + ".")
                .paragraph("Immutable and safe for use by many threads.");
    }

    private static MethodSpec constructor() {
        // private Estate(RecordData data) {
        //     super(MODULE, data);
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RecordData.class, "data")
                .addCode("super($L, data);\n", ModuleConstant.NAME)
                .build();
    }

    private MethodSpec query() {
        Comment comment = Comment.of("Starts a query of records of this module.")
                .returns("a query of all records and of every field that the call reads by default");
        return starter("query", module.queryClass(), QueryState.class, comment);
    }

    private MethodSpec draft() {
        Comment comment = Comment.of("Starts a draft of what to write to a record of this module.")
                .returns("a draft without values");
        return starter("draft", module.draftClass(), DraftState.class, comment);
    }

    private MethodSpec starter(String name, String className, Class<?> state, Comment comment) {
        // public static EstateQuery query() {
        //     return new EstateQuery(QueryState.of(MODULE));
        ClassName started = ClassName.get(module.packageName(), className);
        return MethodSpec.methodBuilder(name)
                .addJavadoc(comment.block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(started)
                .addCode("return new $T($T.of($L));\n", started, state, ModuleConstant.NAME)
                .build();
    }

    private List<MethodSpec> getter(JavaField field) {
        return field.getter() == null ? List.of() : List.of(getter(field, field.getter()));
    }

    private MethodSpec getter(JavaField field, String name) {
        // public @Nullable BigDecimal getKaufpreis() {
        //     return get(KAUFPREIS);
        FieldForm form = new FieldForm(field);
        boolean many = form.isCollection();
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Comment.of("Returns "
                                + labels.title(
                                        field.schema().labels(), field.schema().name()) + ".")
                        .returns(
                                many
                                        ? "the values in the server's order, unmodifiable; empty if there are none"
                                        : "the value, or {@code null} if the field is empty")
                        .fails(
                                FieldNotSelectedException.class,
                                "if the query had not selected {@link #" + field.constant() + "}")
                        .fails(IllegalArgumentException.class, "if the server sent a value of another form")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(form.getterType())
                .addCode("return $L($L);\n", many ? "getAll" : "get", field.constant())
                .build();
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.CountryForm;
import io.github.onoffice4j.DisplayQuery;
import io.github.onoffice4j.GeoRange;
import io.github.onoffice4j.Query;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.field.Order;
import io.github.onoffice4j.generator.catalogue.OptionKind;
import io.github.onoffice4j.generator.catalogue.ReadOption;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaModule;
import java.time.LocalDate;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The query of a module: its form of order, and the options of its read call. */
final class QuerySource {

    private final JavaModule module;
    private final ReadRules read;
    private final ClassName self;
    private final ClassName record;

    QuerySource(JavaModule module, ReadRules read) {
        this.module = module;
        this.read = read;
        this.self = ClassName.get(module.packageName(), module.queryClass());
        this.record = ClassName.get(module.packageName(), module.recordClass());
    }

    TypeSpec type() {
        // public final class EstateQuery extends Query<Estate, EstateQuery> {
        StateMembers members =
                new StateMembers(self, ParameterizedTypeName.get(ClassName.get(QueryState.class), record));
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("A query of records of the module "
                                + JavadocText.code(module.schema().id()) + ".")
                        .paragraph("Immutable and safe for use by many threads: every method returns a new query.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Query.class), record, self))
                .addMethod(members.constructor())
                .addMethod(members.with());
        if (read.sort() == Sort.MAP) {
            type.addMethod(orderByMany());
        } else if (read.sort() == Sort.SINGLE) {
            type.addMethod(orderByOne());
        }
        read.options().forEach(option -> type.addMethod(option(option)));
        if (read.display()) {
            type.addMethod(display());
        }
        return type.build();
    }

    private TypeName order() {
        return ParameterizedTypeName.get(ClassName.get(Order.class), record);
    }

    private MethodSpec orderByMany() {
        // @SafeVarargs
        // @SuppressWarnings("varargs")
        // public final EstateQuery orderBy(Order<Estate>... orders) {
        //     return ordered(List.of(orders));
        return MethodSpec.methodBuilder("orderBy")
                .addJavadoc(Comment.of("Orders the records, in place of any order before.")
                        .param("orders", "fields and directions, the leading one first")
                        .returns("the query in that order")
                        .fails(IllegalArgumentException.class, "if the records cannot be ordered by one of the fields")
                        .block())
                .addAnnotation(SafeVarargs.class)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "varargs")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(self)
                .addParameter(ArrayTypeName.of(order()), "orders")
                .varargs()
                .addCode("return ordered($T.of(orders));\n", List.class)
                .build();
    }

    private MethodSpec orderByOne() {
        // public AddressQuery orderBy(Order<Address> order) {
        //     return ordered(List.of(order));
        return MethodSpec.methodBuilder("orderBy")
                .addJavadoc(Comment.of("Orders the records by the one field that this module's call takes.")
                        .param("order", "field and direction")
                        .returns("the query in that order")
                        .fails(IllegalArgumentException.class, "if the records cannot be ordered by the field")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(order(), "order")
                .addCode("return ordered($T.of(order));\n", List.class)
                .build();
    }

    private MethodSpec option(ReadOption option) {
        // public EstateQuery filterId(long value) {
        //     return option("filterid", value);
        boolean many = option.kind() == OptionKind.ID_LIST;
        String parameter = many ? "values" : "value";
        return MethodSpec.methodBuilder(option.javaName())
                .addJavadoc(Comment.of(option.sentence())
                        .param(parameter, "the parameter " + JavadocText.code(option.name()) + " of the call")
                        .returns("the query with that option")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(optionType(option.kind()), parameter)
                .varargs(many)
                .addCode(
                        "return option($L, $L);\n",
                        JavaLiteral.of(option.name()),
                        option.kind() == OptionKind.FLAG ? "value ? 1L : 0L" : parameter)
                .build();
    }

    private MethodSpec display() {
        // public DisplayQuery<Estate> display(String language) {
        //     return shownIn(language);
        return MethodSpec.methodBuilder("display")
                .addJavadoc(Comment.of(
                                "Turns the query into one that reads values as they are shown to people, not to programs.")
                        .param("language", "the three letters of the language, such as {@code ENG}")
                        .returns("the query for display")
                        .fails(IllegalArgumentException.class, "if the language is blank")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(DisplayQuery.class), record))
                .addParameter(String.class, "language")
                .addCode("return shownIn(language);\n")
                .build();
    }

    private static TypeName optionType(OptionKind kind) {
        return switch (kind) {
            case BOOLEAN, FLAG -> TypeName.BOOLEAN;
            case INTEGER -> TypeName.INT;
            case ID -> TypeName.LONG;
            case ID_LIST -> ArrayTypeName.of(TypeName.LONG);
            case TEXT -> ClassName.get(String.class);
            case DATE -> ClassName.get(LocalDate.class);
            case GEO_RANGE -> ClassName.get(GeoRange.class);
            case COUNTRY_FORM -> ClassName.get(CountryForm.class);
        };
    }
}

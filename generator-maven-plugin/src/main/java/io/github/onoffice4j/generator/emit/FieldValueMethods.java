package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.onoffice4j.field.OrderableField;
import io.github.onoffice4j.generator.catalogue.CallParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that set values by the fields they are of: of one field a value, several values, or a range. */
final class FieldValueMethods {

    private static final TypeVariableName VALUE = TypeVariableName.get("V");
    private static final String FIELD_TEXT = "the field";
    private static final String TYPE_TEXT = "the type of the field's values";

    private final CallParameter parameter;
    private final ParameterForm form;
    private final String sent;
    private final ClassName made;

    FieldValueMethods(CallParameter parameter, ParameterForm form, String sent, ClassName made) {
        this.parameter = parameter;
        this.form = form;
        this.sent = sent;
        this.made = made;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(List.of(value(), values()));
        if (parameter.ranges()) {
            methods.add(range());
        }
        return methods;
    }

    private MethodSpec value() {
        // public <V> CreateSearchCriteria criterion(Field<Estate, V> field, V value) {
        //     return new CreateSearchCriteria(sent().put("data", field.name(), field.encode(value)));
        return start(Comment.of(parameter.sentence())
                        .param("field", FIELD_TEXT)
                        .param("value", "the value")
                        .param("<V>", TYPE_TEXT)
                        .returns("the call with it"))
                .addParameter(form.field(VALUE), "field")
                .addParameter(VALUE, "value")
                .addCode("return new $T($L.put($L, field.name(), field.encode(value)));\n", made, sent, path())
                .build();
    }

    private MethodSpec values() {
        // public <V> CreateSearchCriteria criterion(Field<Estate, V> field, Collection<? extends V> values) {
        //     return new CreateSearchCriteria(sent().several("data", field, values));
        TypeName collection =
                ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(VALUE));
        String several = parameter.commas() ? "joined" : "several";
        return start(Comment.of(parameter.sentence())
                        .paragraph("Any of the values will do.")
                        .param("field", FIELD_TEXT)
                        .param("values", "the values")
                        .param("<V>", TYPE_TEXT)
                        .returns("the call with them"))
                .addParameter(form.field(VALUE), "field")
                .addParameter(collection, "values")
                .addCode("return new $T($L.$L($L, field, values));\n", made, sent, several, path())
                .build();
    }

    private MethodSpec range() {
        // public <V> CreateSearchCriteria criterion(OrderableField<Estate, V> field, @Nullable V from, @Nullable V to)
        // {
        //     return new CreateSearchCriteria(sent().range("data", field, from, to));
        TypeName field = ParameterizedTypeName.get(ClassName.get(OrderableField.class), form.record(), VALUE);
        return start(Comment.of(parameter.sentence())
                        .param("field", FIELD_TEXT)
                        .param("from", "the least value, {@code null} for no limit")
                        .param("to", "the greatest value, {@code null} for no limit")
                        .param("<V>", TYPE_TEXT)
                        .returns("the call with the range"))
                .addParameter(field, "field")
                .addParameter(JavaTypes.nullable(VALUE), "from")
                .addParameter(JavaTypes.nullable(VALUE), "to")
                .addCode("return new $T($L.range($L, field, from, to));\n", made, sent, path())
                .build();
    }

    private MethodSpec.Builder start(Comment comment) {
        return MethodSpec.methodBuilder(parameter.javaName())
                .addJavadoc(comment.block())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(VALUE)
                .returns(made);
    }

    private String path() {
        return JavaLiteral.of(parameter.path());
    }
}

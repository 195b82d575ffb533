package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/**
 * The shape that all setters of a draft share: one parameter in, a new draft out.
 *
 * @param draft the class of the draft
 * @param name the method
 * @param sentence the first sentence of its comment
 */
record Setter(ClassName draft, String name, String sentence) {

    /** Returns a setter of one value. */
    MethodSpec of(TypeName type, CodeBlock body) {
        // public EstateDraft kaufpreis(BigDecimal value) {
        //     return …;
        return method("value", "the value")
                .addParameter(type, "value")
                .addCode("return $L;\n", body)
                .build();
    }

    /** Returns a setter of any number of values. */
    MethodSpec ofMany(TypeName type, CodeBlock body) {
        // public EstateDraft boden(Boden... values) {
        //     return …;
        return method("values", "the values; none to empty the field")
                .addParameter(ArrayTypeName.of(type), "values")
                .varargs()
                .addCode("return $L;\n", body)
                .build();
    }

    /** Returns a setter of a collection of values. */
    MethodSpec ofCollection(TypeName type, CodeBlock body) {
        // public EstateDraft boden(Collection<Boden> values) {
        //     return …;
        return method("values", "the values; an empty collection to empty the field")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), type), "values")
                .addCode("return $L;\n", body)
                .build();
    }

    private MethodSpec.Builder method(String parameter, String description) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Comment.of(sentence)
                        .param(parameter, description)
                        .returns("a draft with it")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(draft);
    }
}

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
 * @param of what the value belongs to, as it follows after "the value" in its comment, or empty
 * @param choices whether the values are permitted values with a type of their own
 */
record Setter(ClassName draft, String name, String sentence, String of, boolean choices) {

    /** Returns a setter of one value. */
    MethodSpec of(TypeName type, CodeBlock body) {
        // public EstateDraft kaufpreis(BigDecimal value) {
        //     return …;
        Comment comment = comment("value", "the value" + of);
        if (!type.isPrimitive()) {
            comment.fails(NullPointerException.class, "if the value is {@code null}");
        }
        if (choices) {
            comment.fails(IllegalArgumentException.class, "if the value is {@code UNRECOGNIZED}");
        }
        return method(comment)
                .addParameter(type, "value")
                .addCode("return $L;\n", body)
                .build();
    }

    /** Returns a setter of any number of values. */
    MethodSpec ofMany(TypeName type, CodeBlock body) {
        // public EstateDraft boden(Boden... values) {
        //     return …;
        Comment comment = many("the values" + of + "; none to empty the field", type);
        return method(comment)
                .addParameter(ArrayTypeName.of(type), "values")
                .varargs()
                .addCode("return $L;\n", body)
                .build();
    }

    /** Returns a setter of a collection of values. */
    MethodSpec ofCollection(TypeName type, CodeBlock body) {
        // public EstateDraft boden(Collection<Boden> values) {
        //     return …;
        Comment comment = many("the values" + of + "; an empty collection to empty the field", type);
        return method(comment)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), type), "values")
                .addCode("return $L;\n", body)
                .build();
    }

    private Comment many(String description, TypeName type) {
        Comment comment = comment("values", description);
        if (!type.isPrimitive()) {
            comment.fails(NullPointerException.class, "if there is {@code null} among the values");
        }
        if (choices) {
            comment.fails(IllegalArgumentException.class, "if {@code UNRECOGNIZED} is among the values");
        }
        return comment;
    }

    private Comment comment(String parameter, String description) {
        return Comment.of(sentence).param(parameter, description).returns("a draft with it");
    }

    private MethodSpec.Builder method(Comment comment) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(comment.block())
                .addModifiers(Modifier.PUBLIC)
                .returns(draft);
    }
}

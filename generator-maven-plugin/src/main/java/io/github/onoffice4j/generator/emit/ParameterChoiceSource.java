package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.call.ParameterChoice;
import io.github.onoffice4j.generator.catalogue.CallParameter;
import io.github.onoffice4j.generator.catalogue.CamelCase;
import javax.lang.model.element.Modifier;

/** The enum of the values that a parameter of a call can have. */
final class ParameterChoiceSource {

    private final CallParameter parameter;
    private final ClassName name;

    /**
     * Makes the enum.
     *
     * @param parameter the parameter
     * @param call the class of the call, which holds it
     */
    ParameterChoiceSource(CallParameter parameter, ClassName call) {
        this.parameter = parameter;
        this.name = name(parameter, call);
    }

    /** Returns the class of the enum. */
    static ClassName name(CallParameter parameter, ClassName call) {
        return call.nestedClass(CamelCase.capital(parameter.javaName()));
    }

    TypeSpec type() {
        // public enum Mode implements ParameterChoice {
        //     /** By the ids of addresses. */
        //     INTERNAL("internal");
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc(Comment.of("The values of the parameter "
                                + JavadocText.code(parameter.path().replace('/', '.')) + ".")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(ParameterChoice.class);
        for (CallParameter.AllowedValue value : parameter.values()) {
            type.addEnumConstant(
                    value.name(),
                    TypeSpec.anonymousClassBuilder("$L", JavaLiteral.of(value.key()))
                            .addJavadoc(Comment.of(
                                            value.sentence().isEmpty()
                                                    ? "The value " + JavadocText.code(value.key()) + "."
                                                    : value.sentence())
                                    .block())
                            .build());
        }
        return type.addField(FieldSpec.builder(String.class, "key", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "key")
                        .addCode("this.key = key;\n")
                        .build())
                .addMethod(MethodSpec.methodBuilder("key")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addCode("return key;\n")
                        .build())
                .build();
    }
}

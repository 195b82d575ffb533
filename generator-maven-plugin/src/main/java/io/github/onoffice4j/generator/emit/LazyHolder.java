package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Nested classes that hold something large, which is read when it is first asked for. */
final class LazyHolder {

    private LazyHolder() {}

    /**
     * Returns such a class.
     *
     * @param name its name
     * @param type the type of what it holds
     * @param constant the constant that holds it
     * @param body the statements that read it
     */
    static TypeSpec of(String name, TypeName type, String constant, CodeBlock body) {
        // private static final class Table {
        //     private static final ChoiceTable<Gemeinde> CHOICES = read();
        return TypeSpec.classBuilder(name)
                .addJavadoc(Comment.of("Read when it is first needed.").block())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("read()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(type)
                        .addCode(body)
                        .build())
                .build();
    }
}

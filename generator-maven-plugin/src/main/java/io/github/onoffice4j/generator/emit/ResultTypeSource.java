package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.call.ResultValue;
import io.github.onoffice4j.generator.catalogue.CallResult;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A record class that results of calls are made of. */
final class ResultTypeSource {

    private final CallResult.ObjectType type;
    private final ResultTypeNames names;
    private final ClassName self;

    /**
     * Makes the class.
     *
     * @param name its simple name
     * @param type what it holds
     * @param names the classes of types
     */
    ResultTypeSource(String name, CallResult.ObjectType type, ResultTypeNames names) {
        this.type = type;
        this.names = names;
        this.self = names.of(name);
    }

    /** Returns the class nested in the call that alone has it. */
    TypeSpec nested() {
        return type(Modifier.PRIVATE, Modifier.STATIC).build();
    }

    /** Returns the class beside the calls that share it. */
    TypeSpec shared() {
        return type(Modifier.STATIC).addAnnotation(TypeFile.generated()).build();
    }

    private TypeSpec.Builder type(Modifier... reader) {
        // public record User(long id, @Nullable String username) {
        Comment comment = Comment.of(type.sentence()).paragraph("Immutable; lists and maps are unmodifiable.");
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (CallResult.Member member : type.members()) {
            ResultForm form = form(member);
            boolean mayMiss = !member.always() && !form.isContainer();
            comment.param(member.javaName(), member.sentence() + (mayMiss ? ", {@code null} if there is none" : ""));
            components.addParameter(form.component(member.always()), member.javaName());
        }
        return TypeSpec.recordBuilder(self)
                .addJavadoc(comment.block())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .addMethod(reader(reader));
    }

    private MethodSpec reader(Modifier... modifiers) {
        // private static User of(ResultValue value) {
        //     return new User(value.id().required(ResultValue::number), value.member("username").text());
        List<CodeBlock> values = type.members().stream().map(this::value).toList();
        return MethodSpec.methodBuilder("of")
                .addModifiers(modifiers)
                .returns(self)
                .addParameter(ResultValue.class, "value")
                .addCode("return new $T($L);\n", self, CodeBlock.join(values, ", "))
                .build();
    }

    private CodeBlock value(CallResult.Member member) {
        CodeBlock value = switch (member.name()) {
            case "$id" -> CodeBlock.of("value.id()");
            case "$elements" -> CodeBlock.of("value");
            default -> CodeBlock.of("value.member($L)", JavaLiteral.of(member.name()));
        };
        ResultForm form = form(member);
        return member.always() ? form.readAlways(value) : form.read(value);
    }

    private ResultForm form(CallResult.Member member) {
        return new ResultForm(member.type(), names);
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.generator.catalogue.ApiCall;
import io.github.onoffice4j.generator.catalogue.CallParameter;
import io.github.onoffice4j.generator.catalogue.CamelCase;
import io.github.onoffice4j.generator.catalogue.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class of one call, whose method {@code call()} leads through the mandatory parameters. */
final class CallSource {

    private static final String SENT = "sent";

    private final ApiCall call;
    private final ApiCall.CallForm form;
    private final RecordClasses records;
    private final ClassName self;
    private final ResultSource result;

    /**
     * Makes the class.
     *
     * @param call the call
     * @param packageName the package it goes into
     * @param records the generated record classes
     */
    CallSource(ApiCall call, String packageName, RecordClasses records) {
        this.call = call;
        this.form = Objects.requireNonNull(call.form());
        this.records = records;
        this.self = ClassName.get(packageName, form.name());
        this.result = new ResultSource(form, self);
    }

    TypeSpec type() {
        // public final class GetUsers extends Call<List<GetUsers.User>> {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(comment().block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(result.superclass())
                .addMethod(constructor(result.construction()))
                .addMethod(start());
        if (form.replacement() != null) {
            type.addAnnotation(Deprecated.class);
        }
        form.optional().forEach(parameter -> type.addMethods(methods(parameter, "sent()", self)));
        if (!form.exactlyOneOf().isEmpty() || !form.atLeastOneOf().isEmpty()) {
            type.addMethod(checkedParameters());
        }
        type.addMethod(result.decode());
        steps().forEach(type::addType);
        choices().forEach(type::addType);
        result.types().forEach(type::addType);
        return type.build();
    }

    private Comment comment() {
        String wire = call.action().name().toLowerCase(Locale.ROOT) + " " + call.resourceType();
        String errors = form.errors().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Comment comment = Comment.of(call.sentence())
                .paragraph(form.details())
                .paragraph(result.limit())
                .paragraph("This is the call {@code " + wire + "} of the onOffice API."
                        + (errors.isEmpty() ? "" : " Errors of its own: " + errors + "."))
                .paragraph("Immutable and safe for use by many threads.");
        return form.replacement() == null ? comment : comment.deprecated(form.replacement());
    }

    private static MethodSpec constructor(CodeBlock code) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CallParameters.class, SENT)
                .addCode(code)
                .build();
    }

    private MethodSpec start() {
        // public static TextStep call() {
        //     return new TextStep(CallParameters.of(ActionId.GET, "macroresolve"));
        CodeBlock.Builder sent = CodeBlock.builder()
                .add(
                        "$T.of($T.$L, $L)",
                        CallParameters.class,
                        ActionId.class,
                        call.action().name(),
                        JavaLiteral.of(call.resourceType()));
        ApiCall.Resource resource = form.resource();
        if (resource != null && resource.word() != null) {
            sent.add(".resource($S, $L)", "resourceid", JavaLiteral.of(resource.word()));
        }
        form.parameters().stream()
                .filter(parameter -> parameter.fixed() != null)
                .forEach(fixed -> sent.add(".with($L, $L)", JavaLiteral.of(fixed.path()), fixed(fixed.fixed())));
        form.parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.FILTER)
                .forEach(filter -> sent.add(".with($L, $T.of())", JavaLiteral.of(filter.path()), Map.class));
        ClassName next = made(0);
        String first = form.needed().isEmpty() ? "the call, without any parameter" : "the first parameter it needs";
        return MethodSpec.methodBuilder("call")
                .addJavadoc(Comment.of("Starts the call.").returns(first).block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(next)
                .addCode(started(next, sent.build()))
                .build();
    }

    private static CodeBlock started(ClassName next, CodeBlock sent) {
        boolean chain = CallChain.parse(sent.toString()).links().size() > 1;
        return chain
                ? CodeBlock.of("$T sent = $L;\nreturn new $T(sent);\n", CallParameters.class, sent, next)
                : CodeBlock.of("return new $T($L);\n", next, sent);
    }

    private static String fixed(Object value) {
        return value instanceof String text
                ? JavaLiteral.of(text)
                : value.toString() + (value instanceof Long ? "L" : "");
    }

    /** Returns the class that takes over when so many mandatory parameters are set. */
    private ClassName made(int set) {
        return set == form.needed().size() ? self : step(form.needed().get(set));
    }

    private ClassName step(CallParameter parameter) {
        return self.nestedClass(CamelCase.capital(parameter.javaName()) + "Step");
    }

    private List<MethodSpec> methods(CallParameter parameter, String sent, ClassName made) {
        ParameterForm java = new ParameterForm(parameter, self, records);
        ParameterMethods methods = new ParameterMethods(parameter, java, sent, made);
        return form.isResource(parameter) ? List.of(methods.resource()) : methods.methods();
    }

    private List<TypeSpec> steps() {
        List<TypeSpec> steps = new ArrayList<>();
        for (int i = 0; i < form.needed().size(); i++) {
            steps.add(step(form.needed().get(i), made(i + 1)));
        }
        return steps;
    }

    private TypeSpec step(CallParameter parameter, ClassName next) {
        // public static final class TextStep {
        //     private final CallParameters sent;
        return TypeSpec.classBuilder(step(parameter))
                .addJavadoc(Comment.of("A call that still needs the parameter "
                                + JavadocText.code(parameter.path().replace('/', '.')) + ".")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(CallParameters.class, SENT, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor(CodeBlock.of("this.sent = sent;\n")))
                .addMethods(methods(parameter, SENT, next))
                .build();
    }

    private MethodSpec checkedParameters() {
        // @Override
        // public Map<String, Object> parameters() {
        //     exactlyOneOf("parentids", "childids");
        //     return super.parameters();
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.TEXT, ClassName.OBJECT);
        MethodSpec.Builder method = MethodSpec.methodBuilder("parameters")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(map);
        form.exactlyOneOf().forEach(paths -> method.addCode("exactlyOneOf($L);\n", JavaLiteral.list(paths)));
        form.atLeastOneOf().forEach(paths -> method.addCode("atLeastOneOf($L);\n", JavaLiteral.list(paths)));
        return method.addCode("return super.parameters();\n").build();
    }

    private List<TypeSpec> choices() {
        return Stream.concat(form.needed().stream(), form.optional().stream())
                .filter(parameter -> !parameter.values().isEmpty())
                .map(parameter -> new ParameterChoiceSource(parameter, self).type())
                .toList();
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.generator.catalogue.CallParameter;
import io.github.onoffice4j.generator.catalogue.ParameterType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that set one parameter of a call, in the call itself or in the step that leads to it. */
final class ParameterMethods {

    private final CallParameter parameter;
    private final ParameterForm form;
    private final String sent;
    private final ClassName made;

    /**
     * Makes the methods.
     *
     * @param parameter the parameter
     * @param form its Java form
     * @param sent the expression for what is sent so far
     * @param made the class they return, which is made of what is sent
     */
    ParameterMethods(CallParameter parameter, ParameterForm form, String sent, ClassName made) {
        this.parameter = parameter;
        this.form = form;
        this.sent = sent;
        this.made = made;
    }

    /** Returns the methods that set a parameter. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        switch (parameter.type()) {
            case FIELD_VALUES -> methods.addAll(new FieldValueMethods(parameter, form, sent, made).methods());
            case FILES -> methods.add(file());
            case FILTER -> methods.add(filter());
            default -> methods.add(method(form.argument(), checked(set(code()))));
        }
        if (parameter.open()) {
            TypeName text = form.isMany() ? JavaTypes.TEXT_ARRAY : JavaTypes.TEXT;
            methods.add(openMethod(text));
        }
        return methods;
    }

    /** Returns the method that sets the resource id. */
    MethodSpec resource() {
        // public AppointmentList appointmentId(long value) {
        //     return new AppointmentList(sent.resource("appointmentId", value));
        CodeBlock set = CodeBlock.of("$L.resource($L, value)", sent, JavaLiteral.of(parameter.path()));
        return method(form.argument(), set);
    }

    private MethodSpec method(TypeName argument, CodeBlock set) {
        // public SearchAddresses limit(int value) {
        //     CallParameters set = sent().with("listlimit", value).between("listlimit", 1, 500);
        //     return new SearchAddresses(set);
        MethodSpec.Builder method = start(comment())
                .addParameter(argument, argumentName())
                .varargs(form.isMany())
                .addCode(made(set));
        if (form.isGenericArray()) {
            // @SafeVarargs
            // @SuppressWarnings("varargs")
            method.addAnnotation(SafeVarargs.class)
                    .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "varargs")
                            .build())
                    .addModifiers(Modifier.FINAL);
        }
        return method.build();
    }

    /** The tenant may have values that the catalogue cannot know: their keys are taken as they are. */
    private MethodSpec openMethod(TypeName text) {
        // public ModifyEstateFile art(String value) {
        //     CallParameters set = sent().with("Art", value).notEmpty("Art");
        //     return new ModifyEstateFile(set);
        CodeBlock checked = CodeBlock.of("$L.notEmpty($L)", set(CodeBlock.of(argumentName())), path());
        return start(comment()
                        .paragraph("For values that the tenant has beside those of onOffice, given by their keys."))
                .addParameter(text, argumentName())
                .varargs(form.isMany())
                .addCode(made(checked))
                .build();
    }

    private CodeBlock made(CodeBlock set) {
        boolean chain = CallChain.parse(set.toString()).links().size() > (sent.endsWith(")") ? 2 : 1);
        String pattern = parameter.limits().pattern();
        if (!chain && pattern == null) {
            return CodeBlock.of("return new $T($L);\n", made, set);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T set = $L;\n", CallParameters.class, set);
        if (pattern != null) {
            String form = JavaLiteral.of(parameter.limits().form());
            code.add("set.matching($L, $L, $L);\n", path(), JavaLiteral.of(pattern), form);
        }
        return code.add("return new $T(set);\n", made).build();
    }

    private MethodSpec file() {
        // public SendMail attachment(String name, byte[] content) {
        //     return new SendMail(sent().put("attachmentsDirectData", name, content));
        return start(Comment.of(parameter.sentence())
                        .param("name", "the name of the file")
                        .param("content", "the bytes of the file")
                        .returns("the call with it"))
                .addParameter(JavaTypes.TEXT, "name")
                .addParameter(form.argument(), "content")
                .addCode("return new $T($L.put($L, name, content));\n", made, sent, path())
                .build();
    }

    private MethodSpec filter() {
        // public ReadLog filter(Filter name, String operator, Object value) {
        //     return new ReadLog(sent().where("filter", name.key(), operator, value));
        return start(Comment.of(parameter.sentence())
                        .param("name", "what has to meet the condition")
                        .param(
                                "operator",
                                "one of {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code between},"
                                        + " {@code like}, {@code not like}, {@code in} and {@code not in}")
                        .param("value", "a text, number, date or time, or a list of these")
                        .returns("the call with the condition")
                        .fails(IllegalArgumentException.class, "if there is no such operator"))
                .addParameter(form.argument(), "name")
                .addParameter(JavaTypes.TEXT, "operator")
                .addParameter(Object.class, "value")
                .addCode("return new $T($L.where($L, name.key(), operator, value));\n", made, sent, path())
                .build();
    }

    private MethodSpec.Builder start(Comment comment) {
        return MethodSpec.methodBuilder(parameter.javaName())
                .addJavadoc(comment.block())
                .addModifiers(Modifier.PUBLIC)
                .returns(made);
    }

    private String argumentName() {
        return form.isMany() ? "values" : "value";
    }

    private String path() {
        return JavaLiteral.of(parameter.path());
    }

    private CodeBlock set(CodeBlock value) {
        String with = parameter.type() == ParameterType.IDS_AS_TEXT ? "withIdsAsText" : "with";
        return CodeBlock.of("$L.$L($L, $L)", sent, parameter.secret() ? "withSecret" : with, path(), value);
    }

    private CodeBlock code() {
        return switch (parameter.type()) {
            case FLAG -> CodeBlock.of("value ? 1 : 0");
            default -> CodeBlock.of(argumentName());
        };
    }

    private CodeBlock checked(CodeBlock set) {
        if (parameter.type() == ParameterType.CONDITIONS) {
            return CodeBlock.of("$L.where($L, $T.of(values))", sent, path(), List.class);
        }
        if (parameter.type() == ParameterType.ORDER || parameter.type() == ParameterType.LANGUAGE) {
            String method = parameter.type() == ParameterType.ORDER ? "order" : "withLanguage";
            return CodeBlock.of("$L.$L($L, value)", sent, method, path());
        }
        CodeBlock.Builder checked = CodeBlock.builder().add(set);
        CallParameter.Limits limits = parameter.limits();
        if (parameter.mandatory() && needsContent()) {
            checked.add(".notEmpty($L)", path());
        }
        if (limits.min() != null || limits.max() != null) {
            checked.add(".between($L, $L, $L)", path(), least(limits), most(limits));
        }
        if (limits.maxLength() != null) {
            checked.add(".noLongerThan($L, $L)", path(), limits.maxLength());
        }
        return checked.build();
    }

    private boolean needsContent() {
        return form.isMany()
                || switch (parameter.type()) {
                    case TEXT, BYTES -> true;
                    default -> false;
                };
    }

    private static String least(CallParameter.Limits limits) {
        return limits.min() == null ? "0" : Long.toString(limits.min());
    }

    private static String most(CallParameter.Limits limits) {
        return limits.max() == null ? "Long.MAX_VALUE" : Long.toString(limits.max());
    }

    private Comment comment() {
        String sets = "the parameter " + JavadocText.code(parameter.path().replace('/', '.'));
        String byDefault = parameter.byDefault().isEmpty() ? "" : "; not set: " + parameter.byDefault();
        Comment comment = Comment.of(parameter.sentence())
                .param(argumentName(), sets + limits() + byDefault)
                .returns(parameter.mandatory() ? "what follows" : "the call with it");
        return isChecked() ? comment.fails(IllegalArgumentException.class, "if the value is not allowed") : comment;
    }

    private boolean isChecked() {
        CallParameter.Limits limits = parameter.limits();
        boolean limited =
                limits.min() != null || limits.max() != null || limits.maxLength() != null || limits.pattern() != null;
        return limited || parameter.type() == ParameterType.LANGUAGE || (parameter.mandatory() && needsContent());
    }

    private String limits() {
        CallParameter.Limits limits = parameter.limits();
        StringBuilder text = new StringBuilder();
        String of = form.isMany() ? " values" : "";
        if (limits.min() != null && limits.max() != null) {
            text.append(", from ")
                    .append(limits.min())
                    .append(" to ")
                    .append(limits.max())
                    .append(of);
        } else if (limits.min() != null) {
            text.append(", at least ").append(limits.min()).append(of);
        } else if (limits.max() != null) {
            text.append(", at most ").append(limits.max()).append(of);
        }
        if (limits.maxLength() != null) {
            text.append(", at most ").append(limits.maxLength()).append(" characters");
        }
        if (!limits.form().isEmpty()) {
            text.append(", ").append(limits.form());
        }
        return text.toString();
    }
}

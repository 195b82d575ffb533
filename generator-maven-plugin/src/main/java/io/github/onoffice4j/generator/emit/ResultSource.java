package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.PagedCall;
import io.github.onoffice4j.PeriodCall;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.Done;
import io.github.onoffice4j.generator.catalogue.ApiCall;
import io.github.onoffice4j.generator.catalogue.CallResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The result of a call: its type, the method that decodes it, and the types it is made of. */
final class ResultSource {

    private final ApiCall.CallForm form;
    private final CallResult result;
    private final ResultTypeNames names;

    ResultSource(ApiCall.CallForm form, ClassName call) {
        this.form = form;
        this.result = form.result();
        this.names = new ResultTypeNames(call, result.types().keySet());
    }

    /** Returns the class that the call extends. */
    TypeName superclass() {
        CallResult.Parts parts = result.parts();
        return parts == null
                ? ParameterizedTypeName.get(ClassName.get(Call.class), type())
                : ParameterizedTypeName.get(
                        ClassName.get(parts instanceof CallResult.Pages ? PagedCall.class : PeriodCall.class),
                        type(),
                        form().javaType());
    }

    /** Returns what the user has to know of calls of which one answer holds a part; empty for others. */
    String limit() {
        return result.parts() == null
                ? ""
                : "One answer holds at most " + form.most()
                        + " records: {@code onOffice.list} and {@code onOffice.stream} read all of them.";
    }

    /** Returns the call of the constructor that it extends. */
    CodeBlock construction() {
        CallResult.Parts parts = result.parts();
        if (parts instanceof CallResult.Pages pages) {
            return CodeBlock.of(
                    "super(sent, $L, $L, $L, $L);\n",
                    reader(true),
                    JavaLiteral.of(pages.limit()),
                    form.most(),
                    JavaLiteral.of(pages.offset()));
        }
        return parts instanceof CallResult.Period period
                ? CodeBlock.of(
                        "super(sent, $L, $L, $L, $L);\n",
                        reader(true),
                        JavaLiteral.of(period.from()),
                        JavaLiteral.of(period.until()),
                        form.most())
                : CodeBlock.of("super(sent);\n");
    }

    private TypeName type() {
        return switch (result.records()) {
            case DONE -> ClassName.get(Done.class);
            case CREATED -> ClassName.get(Long.class);
            case ONE, BY_ID -> form().javaType();
            case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), form().javaType());
            case MANY -> ParameterizedTypeName.get(ClassName.get(List.class), form().javaType());
            case PAGE -> ParameterizedTypeName.get(ClassName.get(Page.class), form().javaType());
        };
    }

    /** Returns the method that decodes the result. */
    MethodSpec decode() {
        // @Override
        // public List<User> decode(ActionResult result) {
        //     return all(result, User::of);
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type())
                .addParameter(ActionResult.class, "result")
                .addCode("return $L;\n", decoded())
                .build();
    }

    private CodeBlock decoded() {
        return switch (result.records()) {
            case DONE -> CodeBlock.of("$T.DONE", Done.class);
            case CREATED -> CodeBlock.of("created(result)");
            case ONE -> CodeBlock.of("one(result, $L)", reader(false));
            case BY_ID -> CodeBlock.of("byId(result, $L)", reader(true));
            case OPTIONAL -> CodeBlock.of("optional(result, $L)", reader(true));
            case MANY -> CodeBlock.of("all(result, $L)", reader(true));
            case PAGE ->
                CodeBlock.of(
                        "page(result, sent().get($L), $L)",
                        JavaLiteral.of(((CallResult.Pages) Objects.requireNonNull(result.parts())).offset()),
                        reader(true));
        };
    }

    private CodeBlock reader(boolean always) {
        String member = result.member();
        if (member == null) {
            return form().reader();
        }
        CodeBlock value = CodeBlock.of("record.member($L)", JavaLiteral.of(member));
        return CodeBlock.of("record -> $L", always ? form().readAlways(value) : form().read(value));
    }

    private ResultForm form() {
        return new ResultForm(Objects.requireNonNull(result.value()), names);
    }

    /** Returns the types that the call alone has. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        result.types().forEach((name, type) -> types.add(new ResultTypeSource(name, type, names).nested()));
        return types;
    }
}

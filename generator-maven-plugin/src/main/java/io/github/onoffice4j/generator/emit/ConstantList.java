package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A constant that lists others, of which there may be more than one initialiser has room for. */
final class ConstantList {

    private final String name;
    private final String what;
    private final TypeName type;
    private final List<CodeBlock> constants;
    private final StatementParts parts;

    /**
     * Makes the list.
     *
     * @param owner the class it is in
     * @param name the name of the constant
     * @param what what it lists, in the plural
     * @param element the type of what it lists
     * @param constants the constants it lists
     * @param limits what a class has room for
     */
    ConstantList(
            ClassName owner, String name, String what, Class<?> element, List<CodeBlock> constants, Limits limits) {
        this.name = name;
        this.what = what;
        this.type = ParameterizedTypeName.get(List.class, element);
        this.constants = constants;
        List<CodeBlock> statements = constants.stream()
                .map(constant -> CodeBlock.of("$L.add($L);\n", what, constant))
                .toList();
        this.parts = StatementParts.of(owner, capitalized(), type, what, statements, limits);
    }

    private boolean isOne() {
        return parts.parts().size() <= 1;
    }

    /** Returns the constant. */
    FieldSpec field() {
        // private static final List<ActionKind> KINDS = List.of(Email.KIND, Termin.KIND);
        FieldSpec.Builder field = FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        return isOne()
                ? field.initializer("$T.of($L)", List.class, CodeBlock.join(constants, ", "))
                        .build()
                : field.initializer("$L()", method()).build();
    }

    /** Returns the method that fills the constant, if it is filled by one. */
    List<MethodSpec> methods() {
        // private static List<ActionType> listOfTypes() {
        //     List<ActionType> types = new ArrayList<>();
        //     ActionTypes_Types1.addTo(types);
        //     return List.copyOf(types);
        return isOne()
                ? List.of()
                : List.of(MethodSpec.methodBuilder(method())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(type)
                        .addCode("$T $L = new $T<>();\n", type, what, ArrayList.class)
                        .addCode(parts.calls())
                        .addCode("return $T.copyOf($L);\n", List.class, what)
                        .build());
    }

    /** Returns the classes among which the list is split. */
    List<TypeSpec> types() {
        return isOne() ? List.of() : parts.types();
    }

    private String method() {
        return "listOf" + capitalized();
    }

    private String capitalized() {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}

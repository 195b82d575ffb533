package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Classes of one method each, which together fill a collection that one method has no room for.
 *
 * @param owner the class the collection belongs to
 * @param what what the classes hold, in the plural and as part of their names, such as {@code Rows}
 * @param target the parameter by which the methods get the collection
 * @param parts the statements of each class
 */
record StatementParts(ClassName owner, String what, ParameterSpec target, List<List<CodeBlock>> parts) {

    /** Splits statements. */
    static StatementParts of(
            ClassName owner, String what, TypeName type, String target, List<CodeBlock> statements, Limits limits) {
        return new StatementParts(
                owner,
                what,
                ParameterSpec.builder(type, target).build(),
                Parts.ofWeight(statements, statement -> Weight.of(statement.toString()), limits));
    }

    /** Returns the classes. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            types.add(type(part));
        }
        return types;
    }

    /** Returns the statements themselves, where one method has room for all of them. */
    CodeBlock statements() {
        return CodeBlock.join(parts.stream().flatMap(List::stream).toList(), "");
    }

    /** Returns the statements that call all of them. */
    CodeBlock calls() {
        // Gemeinde_Rows1.addTo(rows);
        // Gemeinde_Rows2.addTo(rows);
        CodeBlock.Builder calls = CodeBlock.builder();
        names().forEach(name -> calls.add("$T.addTo($N);\n", name, target));
        return calls.build();
    }

    /** Returns the names of the classes. */
    List<ClassName> names() {
        List<ClassName> names = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            names.add(PartName.of(owner, what, part));
        }
        return names;
    }

    private TypeSpec type(int part) {
        // final class Gemeinde_Rows1 {
        //     static void addTo(ChoiceTable.Builder<Gemeinde> rows) {
        //         rows.add("BERLIN", "berlin", "Berlin");
        return TypeSpec.classBuilder(PartName.of(owner, what, part))
                .addJavadoc(PartName.comment(owner, part, parts.size()).block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("addTo")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(target)
                        .addCode(CodeBlock.join(parts.get(part), ""))
                        .build())
                .build();
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.onoffice4j.CompanionRule;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.generator.catalogue.Companions;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.catalogue.WriteRules;
import io.github.onoffice4j.generator.name.JavaModule;
import io.github.onoffice4j.generator.name.JavaWriteField;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant of a record class that says what the calls of its module look like. */
final class ModuleConstant {

    static final String NAME = "MODULE";

    private final JavaModule module;
    private final ReadRules read;

    ModuleConstant(JavaModule module, ReadRules read) {
        this.module = module;
        this.read = read;
    }

    /** Returns the constant; it comes after all fields. */
    FieldSpec field() {
        // public static final RecordModule<Estate> MODULE = RecordModule.define(FIELDS, Estate::new)
        //         .reads("estate", RecordModule.Sorting.MAP, RecordModule.Paging.KEYSET)
        //         .identifiedBy("Id")
        //         .orderedBy("Id")
        //         .creates("estate", RecordModule.Container.DATA)
        //         .modifies("estate", RecordModule.Container.DATA)
        //         .build();
        ClassName self = ClassName.get(module.packageName(), module.recordClass());
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.define(FIELDS, $T::new)", RecordModule.class, self)
                .add(
                        ".reads($L, $T.$L, $T.$L)",
                        JavaLiteral.of(read.resourceType()),
                        RecordModule.Sorting.class,
                        read.sort(),
                        RecordModule.Paging.class,
                        read.paging());
        if (read.idFilterField() != null) {
            value.add(".identifiedBy($L)", JavaLiteral.of(read.idFilterField()));
        }
        if (read.idListOption() != null) {
            value.add(".pickedBy($L)", JavaLiteral.of(read.idListOption()));
        }
        if (read.uniqueField() != null) {
            value.add(".orderedBy($L)", JavaLiteral.of(read.uniqueField()));
        }
        if (read.renumberingOption() != null) {
            value.add(".renumberedBy($L)", JavaLiteral.of(read.renumberingOption()));
        }
        write(value, "creates", module.rules().create());
        write(value, "modifies", module.rules().modify());
        for (JavaWriteField written : module.writeFields()) {
            for (String name : WriteFieldSetters.names(written.field())) {
                value.add(".writes($L, $L)", JavaLiteral.of(name), WriteFieldSetters.target(written.field()));
            }
        }
        module.rules().companions().forEach(companions -> value.add(".companion($L)", rule(companions)));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(RecordModule.class), self),
                        NAME,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Comment.of("The module: its fields, and what its calls look like.")
                        .block())
                .initializer(value.add(".build()").build())
                .build();
    }

    private static void write(CodeBlock.Builder value, String method, @Nullable WriteRules rules) {
        if (rules != null) {
            value.add(
                    ".$L($L, $T.$L)",
                    method,
                    JavaLiteral.of(rules.resourceType()),
                    RecordModule.Container.class,
                    rules.container());
        }
    }

    private static CodeBlock rule(Companions companions) {
        // CompanionRule.any("addressids", "estateid")
        // CompanionRule.with("reasoncancellation", "advisorylevel", "G")
        List<String> names = new ArrayList<>();
        String when = companions.when();
        if (when != null) {
            names.add(when);
        }
        names.addAll(companions.oneOf());
        String value = companions.value();
        if (value != null) {
            names.add(value);
        }
        String kind = when == null ? "any" : companions.sameValue() ? "same" : value == null ? "beside" : "with";
        return CodeBlock.of("$T.$L($L)", CompanionRule.class, kind, JavaLiteral.list(names));
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.onoffice4j.generator.name.JavaDependency;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls by which the constant of a field is told what else the configuration says of it. What a field does not have is
 * not told, so that most constants stay short.
 */
final class FieldDetails {

    private final JavaField field;
    private final FieldSchema schema;
    private final LabelText labels;

    FieldDetails(JavaField field, LabelText labels) {
        this.field = field;
        this.schema = field.schema();
        this.labels = labels;
    }

    /**
     * Returns the calls.
     *
     * @param choices the enum of the field's values as an expression; null when it has none
     */
    CodeBlock calls(@Nullable CodeBlock choices) {
        //         .length(40)
        //         .byDefault("haus")
        //         .category("Verwaltung", "Stammdaten", "Master data")
        //         .measured("DATA_TYPE_AREA")
        //         .composedOf("Plz", "Ort")
        //         .dependsOn("objektart", key -> Objekttyp.of(key).objektart())
        return CodeBlock.builder()
                .add(callsBeforeCriteria(choices))
                .add(CodeBlock.join(criteria(), ""))
                .build();
    }

    /**
     * Returns the calls that say everything but where the field and its values apply.
     *
     * @param choices the enum of the field's values as an expression; null when it has none
     */
    CodeBlock callsBeforeCriteria(@Nullable CodeBlock choices) {
        CodeBlock.Builder calls = CodeBlock.builder();
        Integer length = schema.length();
        if (length != null) {
            calls.add(".length($L)", length);
        }
        text(calls, "byDefault", schema.defaultValue());
        category(calls);
        text(calls, "measured", schema.measureFormat());
        if (!schema.compoundFields().isEmpty()) {
            calls.add(".composedOf($L)", JavaLiteral.list(schema.compoundFields()));
        }
        dependency(calls, choices);
        return calls.build();
    }

    private static void text(CodeBlock.Builder calls, String method, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            calls.add(".$L($L)", method, JavaLiteral.of(text));
        }
    }

    private void category(CodeBlock.Builder calls) {
        String table = schema.table() == null ? "" : schema.table();
        // Whether a text is blank must not matter: how much code there is, and so how it is split, does not depend on
        // labels.
        if (!table.isEmpty() || !schema.content().asMap().isEmpty()) {
            calls.add(".category($L, $L)", JavaLiteral.of(table), labels.arguments(schema.content()));
        }
    }

    private void dependency(CodeBlock.Builder calls, @Nullable CodeBlock choices) {
        JavaDependency dependency =
                field.choices() == null ? null : field.choices().dependency();
        if (dependency != null && choices != null) {
            calls.add(
                    ".dependsOn($L, key -> $L.of(key).$L())",
                    JavaLiteral.of(dependency.parent().field()),
                    choices,
                    dependency.method());
        }
    }

    /** Returns the calls that say where the field and its values apply, one each. */
    List<CodeBlock> criteria() {
        //         .applies("immobilienart", "haus", "wohnung")
        //         .valueApplies("zimmer", "vermarktungsarten", "miete")
        Set<String> values = new LinkedHashSet<>();
        List<SelectValue> permitted = schema.permittedValues();
        if (permitted != null) {
            permitted.forEach(value -> values.add(value.key()));
        }
        List<CodeBlock> calls = new ArrayList<>();
        schema.filters().forEach((subject, criteria) -> {
            if (subject.equals(schema.name())) {
                calls.addAll(criteria(".applies(", criteria));
            } else if (values.contains(subject)) {
                calls.addAll(criteria(".valueApplies(" + JavaLiteral.of(subject) + ", ", criteria));
            }
        });
        return calls;
    }

    private static List<CodeBlock> criteria(String call, Map<String, List<String>> criteria) {
        return criteria.entrySet().stream()
                .filter(criterion -> !criterion.getValue().isEmpty())
                .map(criterion -> CodeBlock.of(
                        "$L$L, $L)", call, JavaLiteral.of(criterion.getKey()), JavaLiteral.list(criterion.getValue())))
                .toList();
    }
}

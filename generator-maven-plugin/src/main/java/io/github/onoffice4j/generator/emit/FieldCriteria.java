package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What says where a field and its values apply, apart from the constant's initialiser if that has no room for it: every value
 * of a large set may have criteria of its own.
 *
 * @param parts the classes that hold it; null when the initialiser does
 */
record FieldCriteria(@Nullable StatementParts parts) {

    /**
     * Decides where the criteria stand.
     *
     * @param owner the record class
     * @param constant the field's constant
     * @param builder the type of the field's builder
     * @param criteria the calls, one each
     * @param limits what an initialiser has room for
     */
    static FieldCriteria of(
            ClassName owner, String constant, TypeName builder, List<CodeBlock> criteria, Limits limits) {
        Weight weight =
                criteria.stream().map(call -> Weight.of(call.toString())).reduce(Weight.NONE, Weight::plus);
        if (criteria.size() <= 1 || limits.allow(weight.plus(weight))) {
            return new FieldCriteria(null);
        }
        List<CodeBlock> statements =
                criteria.stream().map(call -> CodeBlock.of("field$L;\n", call)).toList();
        return new FieldCriteria(
                StatementParts.of(owner, constant + "_Criteria", builder, "field", statements, limits));
    }

    boolean isApart() {
        return parts != null;
    }

    /** Returns the calls that add the criteria if they stand apart. */
    CodeBlock calls() {
        // .with(Estate_ZIMMER_Criteria1::addTo)
        CodeBlock.Builder calls = CodeBlock.builder();
        if (parts != null) {
            parts.names().forEach(name -> calls.add(".with($T::addTo)", name));
        }
        return calls.build();
    }

    /** Returns the classes that hold the criteria if they stand apart. */
    List<TypeSpec> types() {
        return parts == null ? List.of() : parts.types();
    }
}

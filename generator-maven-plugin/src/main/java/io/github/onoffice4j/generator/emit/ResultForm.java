package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.onoffice4j.call.ResultValue;
import io.github.onoffice4j.generator.catalogue.ResultType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Java form of a value in a result: its type, and the code that reads it. */
final class ResultForm {

    private final ResultType type;
    private final ResultTypeNames names;

    /**
     * Makes the form.
     *
     * @param type the type as the catalogue has it
     * @param names the names of generated types
     */
    ResultForm(ResultType type, ResultTypeNames names) {
        this.type = type;
        this.names = names;
    }

    /** Returns the type, boxed. */
    TypeName javaType() {
        return switch (type.kind()) {
            case TEXT -> JavaTypes.TEXT;
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(LocalDateTime.class);
            case TIME -> ClassName.get(LocalTime.class);
            case INSTANT, EPOCH -> ClassName.get(Instant.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case RAW -> ClassName.OBJECT;
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), entry().javaType());
            case MAP -> ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.TEXT, entry().javaType());
            case OBJECT -> names.of(Objects.requireNonNull(type.name()));
        };
    }

    /** Returns the type of a component: what may be missing is marked, what is always there has no box. */
    TypeName component(boolean always) {
        if (isContainer()) {
            return javaType();
        }
        if (!always) {
            return JavaTypes.nullable(javaType());
        }
        return javaType().isBoxedPrimitive() ? javaType().unbox() : javaType();
    }

    /** Tells whether the value is never missing, but at most empty. */
    boolean isContainer() {
        return type.kind() == ResultType.Kind.LIST || type.kind() == ResultType.Kind.MAP;
    }

    /** Returns the code that reads the value of an expression. */
    CodeBlock read(CodeBlock value) {
        return switch (type.kind()) {
            case LIST -> CodeBlock.of("$L.list($L)", value, entry().reader());
            case MAP -> CodeBlock.of("$L.map($L)", value, entry().reader());
            case OBJECT -> CodeBlock.of("$L.object($T::of)", value, javaType());
            default -> CodeBlock.of("$L.$L()", value, method());
        };
    }

    /** Returns the code that reads a value which has to be there. */
    CodeBlock readAlways(CodeBlock value) {
        return isContainer() ? read(value) : CodeBlock.of("$L.required($L)", value, reader());
    }

    /** Returns the function that reads a value. */
    CodeBlock reader() {
        return switch (type.kind()) {
            case LIST, MAP -> CodeBlock.of("$L -> $L", entryName(), read(CodeBlock.of(entryName())));
            case OBJECT -> CodeBlock.of("$T::of", javaType());
            default -> CodeBlock.of("$T::$L", ResultValue.class, method());
        };
    }

    /** Containers in containers are read by functions in functions, whose arguments have names of their own. */
    private String entryName() {
        return entry().isContainer() ? "entries".repeat(entry().depth()) : "entry";
    }

    private int depth() {
        return isContainer() ? 1 + entry().depth() : 0;
    }

    private ResultForm entry() {
        return new ResultForm(Objects.requireNonNull(type.entry()), names);
    }

    private String method() {
        return switch (type.kind()) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case LONG -> "number";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "flag";
            case DATE -> "date";
            case DATE_TIME -> "dateTime";
            case TIME -> "timeOfDay";
            case INSTANT -> "instant";
            case EPOCH -> "seconds";
            case BYTES -> "bytes";
            case RAW -> "raw";
            case LIST, MAP, OBJECT -> throw new IllegalStateException("No simple value: " + type);
        };
    }
}

package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.onoffice4j.field.Condition;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Order;
import io.github.onoffice4j.generator.catalogue.CallParameter;
import io.github.onoffice4j.generator.catalogue.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The Java form of a call's parameter: the types it is set by. */
final class ParameterForm {

    private final CallParameter parameter;
    private final ClassName call;
    private final RecordClasses records;

    /**
     * Makes the form.
     *
     * @param parameter the parameter
     * @param call the class of the call, which holds the enums of choices
     * @param records the generated record classes
     */
    ParameterForm(CallParameter parameter, ClassName call, RecordClasses records) {
        this.parameter = parameter;
        this.call = call;
        this.records = records;
    }

    /** Tells whether the method takes any number of values. */
    boolean isMany() {
        return switch (parameter.type()) {
            case TEXTS, INTEGERS, IDS, IDS_AS_TEXT, CHOICES, FIELDS, CONDITIONS -> true;
            default -> false;
        };
    }

    /** Tells whether an array of the values cannot be made without a warning. */
    boolean isGenericArray() {
        boolean generic = parameter.type() == ParameterType.FIELDS || parameter.type() == ParameterType.CONDITIONS;
        return generic && records.isKnown(parameter.module());
    }

    /** Returns the type of the method's argument. */
    TypeName argument() {
        return isMany() ? ArrayTypeName.of(single()) : single();
    }

    private TypeName single() {
        return switch (parameter.type()) {
            case TEXT, LANGUAGE, TEXTS -> ClassName.get(String.class);
            case INTEGER, INTEGERS -> TypeName.INT;
            case ID, IDS, IDS_AS_TEXT -> TypeName.LONG;
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN, FLAG -> TypeName.BOOLEAN;
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(LocalDateTime.class);
            case TIME -> ClassName.get(LocalTime.class);
            case CHOICE, CHOICES, FILTER -> ParameterChoiceSource.name(parameter, call);
            case FIELD, FIELDS -> field(any());
            case CONDITIONS -> ParameterizedTypeName.get(ClassName.get(Condition.class), record());
            case ORDER -> ParameterizedTypeName.get(ClassName.get(Order.class), record());
            case BYTES, FILES -> ArrayTypeName.of(TypeName.BYTE);
            case FIELD_VALUES -> throw new IllegalStateException("Values are set field by field: " + parameter.path());
        };
    }

    /** Returns a field of the parameter's module. */
    TypeName field(TypeName valueType) {
        return ParameterizedTypeName.get(ClassName.get(Field.class), record(), valueType);
    }

    /** Returns the record class of the parameter's module, {@code ?} if there is none. */
    TypeName record() {
        return records.of(parameter.module());
    }

    private static TypeName any() {
        return WildcardTypeName.subtypeOf(Object.class);
    }
}

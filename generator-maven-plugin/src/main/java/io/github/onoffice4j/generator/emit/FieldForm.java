package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.field.DateField;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.FileField;
import io.github.onoffice4j.field.IdField;
import io.github.onoffice4j.field.IdListField;
import io.github.onoffice4j.field.IntegerField;
import io.github.onoffice4j.field.KeySetField;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.ParkingLot;
import io.github.onoffice4j.field.ParkingLotField;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import io.github.onoffice4j.field.UserField;
import io.github.onoffice4j.field.UserReference;
import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaField;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java types of a field, by its kind. */
final class FieldForm {

    private final JavaField field;

    FieldForm(JavaField field) {
        this.field = field;
    }

    /** Returns the method of {@code ModuleFields} that starts a field of this kind. */
    String factory() {
        return switch (field.kind()) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case ID -> "id";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case DATE_TIME -> "dateTime";
            case SINGLE_SELECT -> "singleSelect";
            case MULTI_SELECT, REGIONS -> "multiSelect";
            case KEY_SET -> "keySet";
            case USER -> "user";
            case FILE -> "file";
            case PARKING_LOT -> "parkingLot";
            case ID_LIST -> "idList";
            case CONTACT -> "contact";
        };
    }

    /** Returns the type of the field constant. */
    TypeName constantType(ClassName record) {
        ClassName fieldType = ClassName.get(fieldClass());
        return isSelect()
                ? ParameterizedTypeName.get(fieldType, record, choicesType())
                : ParameterizedTypeName.get(fieldType, record);
    }

    private Class<?> fieldClass() {
        return switch (field.kind()) {
            case TEXT -> TextField.class;
            case INTEGER -> IntegerField.class;
            case ID -> IdField.class;
            case DECIMAL -> DecimalField.class;
            case BOOLEAN -> BooleanField.class;
            case DATE -> DateField.class;
            case DATE_TIME -> DateTimeField.class;
            case SINGLE_SELECT -> SingleSelectField.class;
            case MULTI_SELECT, REGIONS -> MultiSelectField.class;
            case KEY_SET -> KeySetField.class;
            case USER -> UserField.class;
            case FILE -> FileField.class;
            case PARKING_LOT -> ParkingLotField.class;
            case ID_LIST -> IdListField.class;
            case CONTACT -> ContactField.class;
        };
    }

    /** Tells whether the field has values for which there are constants. */
    boolean isSelect() {
        return field.kind() == FieldKind.SINGLE_SELECT
                || field.kind() == FieldKind.MULTI_SELECT
                || field.kind() == FieldKind.REGIONS;
    }

    /** Tells whether a field of this kind reads as a collection, which is never {@code null}. */
    boolean isCollection() {
        return switch (field.kind()) {
            case MULTI_SELECT, REGIONS, KEY_SET, ID_LIST, PARKING_LOT, CONTACT -> true;
            default -> false;
        };
    }

    /** Returns the type of one value; of a collection, that of its elements. */
    TypeName valueType() {
        return switch (field.kind()) {
            case TEXT, KEY_SET -> ClassName.get(String.class);
            case INTEGER -> ClassName.get(Integer.class);
            case ID, ID_LIST -> ClassName.get(Long.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(LocalDateTime.class);
            case SINGLE_SELECT, MULTI_SELECT, REGIONS -> choicesType();
            case USER -> ClassName.get(UserReference.class);
            case FILE -> ClassName.get(URI.class);
            case PARKING_LOT -> ClassName.get(ParkingLot.class);
            case CONTACT -> ClassName.get(Contact.class);
        };
    }

    /** Returns what a getter returns. */
    TypeName getterType() {
        return switch (field.kind()) {
            case MULTI_SELECT, REGIONS, KEY_SET -> ParameterizedTypeName.get(ClassName.get(Set.class), valueType());
            case ID_LIST, CONTACT -> ParameterizedTypeName.get(ClassName.get(List.class), valueType());
            case PARKING_LOT -> parkingLots();
            default -> JavaTypes.nullable(valueType());
        };
    }

    /** Returns the parking spaces by kind. */
    static TypeName parkingLots() {
        return ParameterizedTypeName.get(Map.class, String.class, ParkingLot.class);
    }

    /**
     * Returns the class that finds a value of the field by its key.
     *
     * @param model the class that holds the languages
     */
    ClassName finder(ClassName model) {
        return field.kind() == FieldKind.REGIONS ? RegionsSource.name(model) : choicesType();
    }

    /** Returns the type of the field's values. */
    ClassName choicesType() {
        if (field.kind() == FieldKind.REGIONS) {
            return ClassName.get(Region.class);
        }
        JavaEnum choices = field.choices();
        if (choices == null) {
            throw new IllegalArgumentException("A field of kind " + field.kind()
                    + " needs an enum of its values, and the model has none: for field "
                    + field.schema().name());
        }
        return ClassName.get(choices.packageName(), choices.className());
    }
}

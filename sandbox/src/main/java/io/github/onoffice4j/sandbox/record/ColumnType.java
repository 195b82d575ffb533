package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.List;
import java.util.Map;

/** How the values of a field are stored, compared and written on the wire. */
public enum ColumnType {
    /** Any text; stored as text. */
    TEXT(""),
    /** Stored as text of digits. */
    INTEGER("0"),
    /** Stored as text with a decimal point. */
    FLOAT("0.00"),
    /** Stored as {@code 1}, {@code 0}, or not at all when never set. */
    BOOLEAN(""),
    /** Stored as {@code YYYY-MM-DD}. */
    DATE("0000-00-00"),
    /** Stored as {@code YYYY-MM-DD HH:MM:SS}. */
    DATE_TIME("0000-00-00 00:00:00"),
    /** Stored as a key. */
    SINGLE_SELECT(""),
    /** Stored as a list of keys. */
    MULTI_SELECT(""),
    /** Stored as a list of ids as text. */
    ID_LIST(""),
    /** Stored as a map from kind of parking lot to its properties. */
    PARKING_LOTS(""),
    /** The values of an address' contact entries of one kind. */
    CONTACTS(""),
    /** A text composed of other fields. */
    COMPOUND(""),
    /** A hint, a separator, binary data or a file: nothing that these calls carry. */
    NO_DATA("");

    private final String unset;

    ColumnType(String unset) {
        this.unset = unset;
    }

    /** Returns what stands for a value that is not set. */
    public Object unset() {
        return switch (this) {
            case MULTI_SELECT, ID_LIST, CONTACTS -> List.of();
            case PARKING_LOTS -> Map.of();
            default -> unset;
        };
    }

    /** Returns the type of a configured field; one that is unknown is text. */
    static ColumnType of(TenantField field) {
        if (!field.compoundFields().isEmpty()) {
            return COMPOUND;
        }
        if (field.name().equals(ParkingLots.FIELD)) {
            return PARKING_LOTS;
        }
        return switch (field.trueType()) {
            case "integer" -> INTEGER;
            case "float" -> FLOAT;
            case "boolean" -> BOOLEAN;
            case "date" -> DATE;
            case "datetime" -> DATE_TIME;
            case "singleselect" -> SINGLE_SELECT;
            case "multiselect" -> MULTI_SELECT;
            case "blob", "datei", "redhint", "blackhint", "dividingline" -> NO_DATA;
            default -> TEXT;
        };
    }
}

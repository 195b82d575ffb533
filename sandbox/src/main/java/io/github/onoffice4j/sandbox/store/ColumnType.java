package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.tenant.TenantField;
import org.jspecify.annotations.Nullable;

/** How the values of a field are stored, compared and read. */
public enum ColumnType {
    TEXT(""),
    INTEGER("0"),
    DECIMAL("0.00"),
    FLAG("0"),
    DATE("0000-00-00"),
    DATE_TIME("0000-00-00 00:00:00"),
    /** One key of a singleselect. */
    KEY(""),
    /** The keys of a multiselect, stored as a list and read with pipes around each. */
    KEYS(null),
    /** Texts of which a filter has to meet one, stored and read as a list. */
    TEXTS(null),
    /** The parking lots of an estate, a map. */
    PARKING_LOTS(null);

    private final @Nullable String unset;

    ColumnType(@Nullable String unset) {
        this.unset = unset;
    }

    /** Returns what is read where nothing was written: zeros for numbers and dates, as the database has it. */
    public @Nullable String unset() {
        return unset;
    }

    boolean isNumeric() {
        return this == INTEGER || this == DECIMAL || this == FLAG;
    }

    boolean isTemporal() {
        return this == DATE || this == DATE_TIME;
    }

    boolean isList() {
        return this == KEYS || this == TEXTS;
    }

    /** Returns the type of a field of the configuration; an unknown one is a text. */
    static ColumnType of(TenantField field) {
        return switch (field.type()) {
            case "integer" -> INTEGER;
            case "float" -> DECIMAL;
            case "boolean" -> FLAG;
            case "date" -> DATE;
            case "datetime" -> DATE_TIME;
            case "singleselect" -> KEY;
            case "multiselect" -> KEYS;
            default -> TEXT;
        };
    }
}

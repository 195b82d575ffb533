package io.github.onoffice4j.generator.catalogue;

/** The type of a parameter's value. */
public enum ParameterType {
    TEXT,
    INTEGER,
    ID,
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** 1 or 0. */
    FLAG,
    /** Three letters of a language. */
    LANGUAGE,
    DATE,
    DATE_TIME,
    TIME,
    /** One of the allowed values. */
    CHOICE,
    TEXTS,
    INTEGERS,
    IDS,
    /** Ids that are sent as texts. */
    IDS_AS_TEXT,
    /** Some of the allowed values. */
    CHOICES,
    FIELD,
    FIELDS,
    /** Values by fields. */
    FIELD_VALUES,
    /** A filter. */
    CONDITIONS,
    /** A filter over the allowed values, which are names of what is no field of a module. */
    FILTER,
    /** One field and a direction, as a map. */
    ORDER,
    BYTES,
    /** Bytes by file names. */
    FILES
}

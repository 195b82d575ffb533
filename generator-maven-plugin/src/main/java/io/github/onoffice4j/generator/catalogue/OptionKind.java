package io.github.onoffice4j.generator.catalogue;

/** The type of a read option's value. */
public enum OptionKind {
    /** Yes or no, written as {@code true} or {@code false}. */
    BOOLEAN,
    /** Yes or no, written as 1 or 0. */
    FLAG,
    /** A whole number. */
    INTEGER,
    /** The number of a record. */
    ID,
    /** The numbers of several records. */
    ID_LIST,
    /** Text. */
    TEXT,
    /** A day. */
    DATE,
    /** The surroundings of a place. */
    GEO_RANGE,
    /** How countries are read. */
    COUNTRY_FORM
}

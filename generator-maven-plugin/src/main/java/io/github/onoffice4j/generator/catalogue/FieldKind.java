package io.github.onoffice4j.generator.catalogue;

/** How the values of a field are read, written and compared. */
public enum FieldKind {
    /** Text of any length. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** The number of a record, of this or another module. */
    ID,
    /** A number with a fraction. */
    DECIMAL,
    /** Yes or no. */
    BOOLEAN,
    /** A day. */
    DATE,
    /** A day with a time. */
    DATE_TIME,
    /** One key of a set of values known when code is generated. */
    SINGLE_SELECT,
    /** Several keys of a set of values known when code is generated. */
    MULTI_SELECT,
    /** Several regions of the tenant's region tree. */
    REGIONS,
    /** Several keys, whose values are not known when code is generated. */
    KEY_SET,
    /** A user of the tenant, by number. */
    USER,
    /** A file, read as a link that expires. */
    FILE,
    /** Parking spaces of an estate by kind, with number and price. */
    PARKING_LOT,
    /** The numbers of several records. */
    ID_LIST,
    /** Telephone numbers, fax numbers or e-mail addresses, each with a number of its own. */
    CONTACT
}

package io.github.onoffice4j.generator.catalogue;

/** What a call that writes expects of a value whose name or form differs from the field read. */
public enum WriteKind {
    /** Text. */
    TEXT,
    /** Yes or no. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction. */
    DECIMAL,
    /** The number of a record. */
    ID,
    /** The numbers of several records. */
    ID_LIST,
    /** A day. */
    DATE,
    /** A day with a time. */
    DATE_TIME,
    /** A time of day. */
    TIME,
    /** A duration, written as its seconds. */
    SECONDS,
    /** An action type together with its kind, written as two parameters. */
    ACTION,
    /** An action type of the kind for tasks, written as its number in the database. */
    TASK_TYPE,
    /** One of a few values given by the API, written as its key. */
    FIXED,
    /** One of a few values given by the API, written as a whole number. */
    FIXED_NUMBER,
    /** One key of a select of the tenant. */
    SINGLE_SELECT,
    /** Several keys of a select of the tenant. */
    MULTI_SELECT,
    /** A contact entry of an address: its value where the address is created, a change where it is modified. */
    CONTACT
}
